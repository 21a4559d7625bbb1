package kr.opengov.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.opengov.integrity.ReportKind;
import kr.opengov.web.frame.Format;
import org.junit.jupiter.api.Test;

class CaseWordsTest {
    /** A page whose sentences are their keys; the word for this step is missing. */
    private final CaseWords words = new CaseWords(new Format() {
        @Override
        public String sentence(String key, Object... arguments) {
            return "[" + key + "]";
        }

        @Override
        public boolean has(String key) {
            return !key.equals("filing.who.HIRING") && !key.endsWith(".UNKNOWN");
        }
    });

    @Test
    void theAnswersOfAReportAreShownInTheOrderOfItsForm() {
        List<CaseWords.Answer> answers = words.answers(
                Map.of("field.others", "다른 부서", "field.who", "가상 인물", "mode", "ANONYMOUS"), ReportKind.HIRING);

        assertThat(answers).extracting(CaseWords.Answer::value).containsExactly("가상 인물", "다른 부서");
        assertThat(answers.get(0).label()).isEqualTo("[filing.who]");
    }

    @Test
    void aDetailOfTheJournalIsSaidInTheWordsOfItsAction() {
        assertThat(words.detail("case.step", "TRIAGE_BEGUN")).isEqualTo("[cases.step.TRIAGE_BEGUN]");
        assertThat(words.detail("case.read", "TRIAGE")).isEqualTo("[cases.CaseState.TRIAGE]");
        assertThat(words.detail("case.step", "UNKNOWN")).isEqualTo("UNKNOWN");
        assertThat(words.detail("vault.unlocked", "")).isEmpty();
        assertThat(words.detail("calendar.edition", "2 2026-05-01")).isEqualTo("2 2026-05-01");
    }
}
