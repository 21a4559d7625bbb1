package kr.opengov.actionplans.internal.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.platform.Blank;
import kr.opengov.platform.approvals.BodyText;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.documents.Block;

/** A call as an official document, in English too where the call has an English text. */
public final class CallText {

    private CallText() {}

    public static NewDraft of(Call call, String sourceKey, long drafter) {
        List<ProposalChannel> channels = Arrays.stream(call.channels().split(","))
                .map(ProposalChannel::valueOf)
                .toList();
        NewDraft draft = NewDraft.open(
                "CALL",
                sourceKey,
                PaperWords.fitting(call.titleKo()),
                List.of(
                        new Block.Item(1, "다음과 같이 공모합니다."),
                        new Block.Item(2, "공모: " + call.titleKo() + " (" + call.code() + ")"),
                        new Block.Item(
                                2,
                                "기간: " + PaperWords.day(call.opensOn()) + " ~ " + PaperWords.day(call.closesOn())
                                        + " 24시까지"),
                        new Block.Item(
                                2,
                                "참여 방법: "
                                        + channels.stream().map(PaperWords::of).collect(Collectors.joining(", "))),
                        new Block.Item(1, "안내문은 다음과 같습니다."),
                        new Block.Paragraph(call.textKo())),
                drafter);
        return isEnglish(call) ? draft.inEnglish(PaperWords.fitting(call.titleEn()), english(call, channels)) : draft;
    }

    private static boolean isEnglish(Call call) {
        return !Blank.is(call.titleEn()) && !Blank.is(call.textEn());
    }

    private static String english(Call call, List<ProposalChannel> channels) {
        return BodyText.of(List.of(
                new Block.Paragraph("Call for proposals: " + call.titleEn() + " (" + call.code() + ")"),
                new Block.Paragraph("Period: " + PaperWords.englishDay(call.opensOn()) + " to "
                        + PaperWords.englishDay(call.closesOn()) + ", 24:00"),
                new Block.Paragraph("Ways to take part: "
                        + channels.stream().map(PaperWords::english).collect(Collectors.joining(", "))),
                new Block.Paragraph(call.textEn())));
    }
}
