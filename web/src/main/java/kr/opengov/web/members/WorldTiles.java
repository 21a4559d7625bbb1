package kr.opengov.web.members;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a country's tile lies on the map: one square for each, roughly where it lies in the world. No border is drawn, so
 * that none can be wrong.
 */
final class WorldTiles {

    /** One row a line: code and column of each tile in it, counted from 0. */
    private static final String LAYOUT = """
            NOR 9 SWE 10 FIN 11
            CAN 0 DNK 9 EST 11 RUS 15
            USA 0 IRL 6 GBR 7 NLD 8 DEU 9 CZE 10 LVA 11 LTU 12
            MEX 0 DOM 3 FRA 7 LUX 8 SVK 10 HUN 11 UKR 12 MDA 13
            GTM 0 HND 1 JAM 2 TTO 4 PRT 5 ESP 6 ITA 8 HRV 9 BIH 10 SRB 11 ROU 12 MNG 20
            SLV 0 CRI 1 PAN 2 MNE 9 XKX 10 MKD 11 BGR 12 GEO 14 KGZ 17 KOR 22
            COL 2 MLT 8 ALB 10 GRC 11 TUR 13 ARM 14 AZE 15 AFG 17
            ECU 1 PER 2 BRA 3 MAR 6 TUN 8 ISR 12 JOR 13 PAK 18
            PRY 2 CPV 4 SEN 6 BFA 8 PHL 23
            CHL 1 ARG 2 URY 3 GMB 6 SLE 7 CIV 8 GHA 9 BEN 10 NGA 11 LKA 19
            LBR 7 KEN 14 MDV 18 IDN 22 PNG 25
            TZA 14 SYC 16 TLS 23
            ZMB 12 MWI 13 AUS 23
            ZAF 12 NZL 25
            """;

    /** Columns and rows of the map. */
    static final int COLUMNS = 26;

    static final int ROWS = 14;

    /** The countries that have a tile, row by row from the left. */
    static final List<Place> ALL = places();

    private WorldTiles() {}

    /** A place on the map, from the upper left corner. */
    record Place(String code, int column, int row) {}

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        List<String> rows = LAYOUT.lines().toList();
        for (int row = 0; row < rows.size(); row++) {
            String[] parts = rows.get(row).strip().split(" ");
            for (int i = 0; i < parts.length; i += 2) {
                places.add(new Place(parts[i], Integer.parseInt(parts[i + 1]), row));
            }
        }
        return List.copyOf(places);
    }
}
