package kr.opengov.web.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.opengov.actionplans.PlanRecord;
import kr.opengov.web.export.Column;
import kr.opengov.web.frame.EnumWords;
import kr.opengov.web.frame.Here;

/** The lists of records about plans: what they are called, and their columns, which have the same names in every language. */
@Named("planRecordWords")
@ApplicationScoped
public class PlanRecordWords extends EnumWords {

    public PlanRecordWords() {
        super("records");
    }

    /** The lists one can take away, by the names that addresses have for them. */
    public List<Here.Choice> getLists() {
        return Arrays.stream(PlanRecord.values())
                .map(list -> new Here.Choice(list.fileName(), of(list)))
                .toList();
    }

    /** The forms a list can have. */
    public List<Here.Choice> getForms() {
        return List.of(new Here.Choice("csv", "CSV"), new Here.Choice("xlsx", "XLSX"), new Here.Choice("json", "JSON"));
    }

    public List<Column<List<Object>>> columns(PlanRecord list) {
        return IntStream.range(0, list.columns().size())
                .mapToObj(place -> new Column<List<Object>>(
                        list.columns().get(place), list.columns().get(place), row -> row.get(place)))
                .toList();
    }
}
