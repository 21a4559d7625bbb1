package kr.opengov.web.my;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as SVG without any style, so that the content security policy has nothing to say. */
final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /**
     * @param text what the code says
     * @param label what a screen reader says
     */
    static String svg(String text, String label) {
        BitMatrix bits = encode(text);
        int size = bits.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            int x = 0;
            while (x < size) {
                int start = x;
                while (x < size && bits.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - start)
                            .append("v1h-")
                            .append(x - start)
                            .append('z');
                }
                x++;
            }
        }
        return "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(label)
                + "\" viewBox=\"0 0 " + size + " " + size
                + "\" width=\"240\" height=\"240\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path fill=\"#000\" d=\"" + path
                + "\"/></svg>";
    }

    private static BitMatrix encode(String text) {
        try {
            Map<EncodeHintType, Object> hints =
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalStateException("an otpauth address always fits", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
