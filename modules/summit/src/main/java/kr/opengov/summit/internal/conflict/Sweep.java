package kr.opengov.summit.internal.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import kr.opengov.summit.internal.conflict.Situation.Placed;

/**
 * Finds overlapping slots by walking along the time line, so that the work grows with the slots and with what is found,
 * not with all pairs. A slot without length overlaps nothing.
 */
final class Sweep {

    private static final Comparator<Placed> BY_START =
            Comparator.comparing(Placed::start).thenComparing(Placed::id);
    private static final Comparator<Placed> BY_END = Comparator.comparing(Placed::end);

    private Sweep() {}

    /** In the order of time, without those of no length. */
    static List<Placed> inOrder(List<Placed> slots) {
        List<Placed> ordered = new ArrayList<>(slots.size());
        for (Placed slot : slots) {
            if (slot.start().isBefore(slot.end())) {
                ordered.add(slot);
            }
        }
        ordered.sort(BY_START);
        return ordered;
    }

    /** Every pair that overlaps, once, the earlier one first. */
    static void pairs(List<Placed> slots, BiConsumer<Placed, Placed> found) {
        PriorityQueue<Placed> running = new PriorityQueue<>(BY_END);
        for (Placed slot : inOrder(slots)) {
            dropEnded(running, slot);
            running.forEach(earlier -> found.accept(earlier, slot));
            running.add(slot);
        }
    }

    /** Every pair that overlaps and of which one at least is marked, once; a marked one comes first. */
    static void pairsWith(List<Placed> slots, Predicate<Placed> marked, BiConsumer<Placed, Placed> found) {
        PriorityQueue<Placed> runningMarked = new PriorityQueue<>(BY_END);
        PriorityQueue<Placed> runningOthers = new PriorityQueue<>(BY_END);
        for (Placed slot : inOrder(slots)) {
            dropEnded(runningMarked, slot);
            runningMarked.forEach(earlier -> found.accept(earlier, slot));
            if (marked.test(slot)) {
                dropEnded(runningOthers, slot);
                runningOthers.forEach(earlier -> found.accept(slot, earlier));
                runningMarked.add(slot);
            } else {
                runningOthers.add(slot);
            }
        }
    }

    private static void dropEnded(PriorityQueue<Placed> running, Placed next) {
        while (!running.isEmpty() && !running.peek().end().isAfter(next.start())) {
            running.poll();
        }
    }
}
