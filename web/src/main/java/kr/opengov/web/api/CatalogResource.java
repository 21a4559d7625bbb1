package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.PlanRecord;
import kr.opengov.platform.JsonSource;
import kr.opengov.web.frame.Format;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The open data of this portal described after DCAT 2 of the W3C, as JSON-LD. */
@Path("catalog")
@RequestScoped
@Tag(name = "catalog")
public class CatalogResource {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** A data set: its name in addresses, the key of its title, and its distributions by media type. */
    private record DataSet(String name, String title, List<Distribution> distributions) {}

    private record Distribution(String path, String mediaType) {}

    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<DataSet> DATA_SETS = List.of(
            new DataSet(
                    "members",
                    "members.export.title",
                    List.of(
                            new Distribution("members", JSON),
                            new Distribution("members.csv", CSV),
                            new Distribution("members.xlsx", XLSX))),
            new DataSet(
                    "commitments",
                    "progress.export.title",
                    List.of(
                            new Distribution("commitments", JSON),
                            new Distribution("commitments/file.csv", CSV),
                            new Distribution("commitments/file.xlsx", XLSX))),
            files("plans", "plans.title"),
            files("topics", "topics.export.title"),
            files("initiatives", "initiatives.export.title"),
            new DataSet(
                    "proposals",
                    "proposals.title",
                    List.of(
                            new Distribution("proposals", JSON),
                            new Distribution("proposals.csv", CSV),
                            new Distribution("proposals.xlsx", XLSX))));

    private static DataSet records(PlanRecord list) {
        String path = "plan-records/" + list.fileName();
        return new DataSet(
                list.fileName(),
                "records.PlanRecord." + list,
                List.of(
                        new Distribution(path, JSON),
                        new Distribution(path + ".csv", CSV),
                        new Distribution(path + ".xlsx", XLSX)));
    }

    private static DataSet files(String name, String title) {
        return new DataSet(
                name,
                title,
                List.of(
                        new Distribution(name, JSON),
                        new Distribution(name + "/file.csv", CSV),
                        new Distribution(name + "/file.xlsx", XLSX)));
    }

    @Inject
    private Format format;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    @GET
    @Operation(summary = "The open data described after DCAT, as JSON-LD")
    public Response catalog() {
        String base = base();
        JsonArrayBuilder sets = JsonSource.JSON.createArrayBuilder();
        DATA_SETS.forEach(set -> sets.add(dataSet(set, base)));
        Arrays.stream(PlanRecord.values()).map(CatalogResource::records).forEach(set -> sets.add(dataSet(set, base)));
        JsonObject catalog = JsonSource.JSON
                .createObjectBuilder()
                .add(
                        "@context",
                        JsonSource.JSON
                                .createObjectBuilder()
                                .add("dcat", "http://www.w3.org/ns/dcat#")
                                .add("dct", "http://purl.org/dc/terms/"))
                .add("@id", base + "catalog")
                .add("@type", "dcat:Catalog")
                .add("dct:title", format.sentence("progress.export.catalog"))
                .add("dct:license", reference(LICENCE))
                .add("dcat:endpointDescription", reference(base + "openapi.json"))
                .add("dcat:dataset", sets)
                .build();
        return CacheableJson.answer(request, catalog);
    }

    private JsonObjectBuilder dataSet(DataSet set, String base) {
        JsonArrayBuilder distributions = JsonSource.JSON.createArrayBuilder();
        set.distributions()
                .forEach(each -> distributions.add(JsonSource.JSON
                        .createObjectBuilder()
                        .add("@type", "dcat:Distribution")
                        .add("dcat:downloadURL", reference(base + each.path()))
                        .add("dcat:mediaType", each.mediaType())));
        return JsonSource.JSON
                .createObjectBuilder()
                .add("@id", base + "catalog#" + set.name())
                .add("@type", "dcat:Dataset")
                .add("dct:identifier", set.name())
                .add("dct:title", format.sentence(set.title()))
                .add("dct:license", reference(LICENCE))
                .add("dcat:distribution", distributions);
    }

    private static JsonObjectBuilder reference(String address) {
        return JsonSource.JSON.createObjectBuilder().add("@id", address);
    }

    /** Addresses as the reader sees the portal. */
    private String base() {
        String own = http.getRequestURL().toString();
        return own.substring(0, own.lastIndexOf('/') + 1);
    }
}
