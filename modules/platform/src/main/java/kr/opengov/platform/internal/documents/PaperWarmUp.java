package kr.opengov.platform.internal.documents;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.opengov.platform.documents.Block;
import kr.opengov.platform.documents.DisclosureMark;
import kr.opengov.platform.documents.Issuer;
import kr.opengov.platform.documents.OfficialDocument;
import kr.opengov.platform.documents.Registration;

/**
 * Draws a document nobody sees once the portal has started: reading the fonts takes the first one several seconds, which
 * should not be an official's.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperWarmUp {

    /** The start itself comes first. */
    private static final long SECONDS_AFTER_START = 30;

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void begin() {
        executor.schedule(PaperWarmUp::draw, SECONDS_AFTER_START, TimeUnit.SECONDS);
    }

    static void draw() {
        OfficialDocument paper = new OfficialDocument(
                "ko",
                Issuer.of("가"),
                List.of(),
                null,
                "가",
                List.of(new Block.Paragraph("가")),
                List.of(),
                List.of(),
                Registration.none(),
                new DisclosureMark(DisclosureMark.Level.CLOSED, List.of(), null));
        Papers.pdf(paper);
        Papers.hwpx(paper);
    }
}
