package kr.opengov.web.programme;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.platform.JsonSource;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.MoveResult;
import kr.opengov.summit.MoveSlot;
import kr.opengov.summit.PlaceSession;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.ScheduleDesk;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.RefusalSentence;
import kr.opengov.web.frame.Stamps;

/**
 * What the script of the editor sends: one step, answered with a sentence to be read aloud and the conflicts it led to. The
 * forms beside the table do the same through the same façade. A step on something that somebody else changed meanwhile is
 * answered with 409 and who that was.
 */
@WebServlet("/desk/summit-step")
public class ScheduleStepServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ScheduleDesk desk;

    @Inject
    private transient Stamps stamps;

    @Inject
    private transient Format format;

    @Inject
    private transient ConflictWords words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!stamps.isValid(request.getParameter(Stamps.FIELD))) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, format.sentence("programme.step.expired"), null, null);
            return;
        }
        try {
            ZoneId zone = zone(request);
            MoveResult result = step(request);
            long open = result.conflicts().stream()
                    .filter(conflict -> !conflict.acknowledged())
                    .count();
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    format.sentence(open == 0 ? "programme.step.done" : "programme.step.conflicts", open),
                    result.conflicts(),
                    zone);
        } catch (RuntimeException failure) {
            // Refusals arrive wrapped or bare; what is no refusal goes on to the page of errors.
            List<RefusalSentence> sentences = RefusalSentence.of(failure);
            if (sentences.isEmpty()) {
                throw failure;
            }
            answer(response, RefusalSentence.status(failure), sentences.get(0).sentence(), null, null);
        }
    }

    private static ZoneId zone(HttpServletRequest request) {
        try {
            return ZoneId.of(text(request, "zone"));
        } catch (DateTimeException wrong) {
            throw new Refusal("STEP_UNREADABLE");
        }
    }

    private MoveResult step(HttpServletRequest request) {
        try {
            Instant start = Instant.parse(text(request, "start"));
            Instant end = start.plusSeconds(60L * number(request, "minutes"));
            String room = request.getParameter("room");
            Long roomId = room == null || room.isEmpty() ? null : Long.valueOf(room);
            return "place".equals(request.getParameter("step"))
                    ? desk.place(new PlaceSession(number(request, "session"), roomId, start, end))
                    : desk.move(new MoveSlot(number(request, "slot"), number(request, "version"), roomId, start, end));
        } catch (DateTimeException | NumberFormatException wrong) {
            throw new Refusal("STEP_UNREADABLE");
        }
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(text(request, name));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private void answer(
            HttpServletResponse response, int status, String sentence, List<ScheduleConflict> conflicts, ZoneId zone)
            throws IOException {
        JsonArrayBuilder told = JsonSource.JSON.createArrayBuilder();
        if (conflicts != null) {
            conflicts.forEach(conflict -> told.add(words.sentence(conflict, zone)));
        }
        JsonObjectBuilder answer =
                JsonSource.JSON.createObjectBuilder().add("sentence", sentence).add("conflicts", told);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter writer = JsonSource.JSON.createWriter(response.getWriter())) {
            writer.writeObject(answer.build());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/desk/summits");
    }
}
