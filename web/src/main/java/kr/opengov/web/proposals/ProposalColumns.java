package kr.opengov.web.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongFunction;
import kr.opengov.actionplans.ExportedProposal;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.web.export.Column;
import kr.opengov.web.frame.Format;

/** The columns of proposals for downloads and for the programming interface. The names are published and keep their meaning. */
@ApplicationScoped
public class ProposalColumns {

    @Inject
    private Format format;

    /** Of a page of the list. */
    public List<Column<ProposalRow>> ofList() {
        return List.of(
                column("code", ProposalRow::code),
                column("call", ProposalRow::callCode),
                column("title", ProposalRow::title),
                column("state", ProposalRow::state),
                column("channel", ProposalRow::channel),
                column("proposerKind", ProposalRow::proposerKind),
                column("proposerName", ProposalRow::proposerName),
                column("receivedAt", ProposalRow::receivedAt),
                column("dueOn", ProposalRow::dueOn),
                column("supports", ProposalRow::supports));
    }

    /** Of a file of all: the text too. Under the names by which it is read back. */
    public List<Column<ExportedProposal>> ofFile() {
        return List.of(
                named("code", ExportedProposal::code),
                named("call", ExportedProposal::callCode),
                named("title", ExportedProposal::title),
                named("state", ExportedProposal::state),
                named("channel", ExportedProposal::channel),
                named("proposerKind", ExportedProposal::proposerKind),
                named("proposerName", ExportedProposal::proposerName),
                named("receivedAt", ExportedProposal::receivedAt),
                named("dueOn", ExportedProposal::dueOn),
                named("supports", ExportedProposal::supports),
                named("mergedInto", ExportedProposal::mergedInto),
                named("body", ExportedProposal::body));
    }

    private static <T> Column<T> named(String name, Function<T, ?> value) {
        return new Column<>(name, name, value);
    }

    private <T> Column<T> column(String name, Function<T, ?> value) {
        return new Column<>(name, format.sentence("proposals.column." + name), value);
    }

    /** All proposals, read a thousand at a time while they are written. */
    public record AllOfThem(LongFunction<List<ExportedProposal>> behind) implements Iterable<ExportedProposal> {

        @Override
        public Iterator<ExportedProposal> iterator() {
            return new Iterator<>() {
                private Iterator<ExportedProposal> portion = behind.apply(0).iterator();
                private long last;

                @Override
                public boolean hasNext() {
                    if (!portion.hasNext() && last > 0) {
                        portion = behind.apply(last).iterator();
                        last = portion.hasNext() ? last : 0;
                    }
                    return portion.hasNext();
                }

                @Override
                public ExportedProposal next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    ExportedProposal proposal = portion.next();
                    last = proposal.id();
                    return proposal;
                }
            };
        }
    }
}
