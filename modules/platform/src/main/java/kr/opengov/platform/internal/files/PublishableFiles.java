package kr.opengov.platform.internal.files;

import java.util.List;
import java.util.stream.Collectors;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.files.NumberSearch;

/**
 * Files may be published once no resident registration number is in them (개인정보 보호법 제24조의2); for those the portal could
 * not search, whoever publishes says that he looked.
 */
public final class PublishableFiles {

    private PublishableFiles() {}

    /**
     * @param inspected whether the caller looked into the files that were not searched
     * @throws Refusal {@code RESIDENT_NUMBER_IN_FILE} on the field with the name of the file, {@code FILES_NOT_SEARCHED}
     *     on the field {@code inspected} with the names
     */
    public static void check(String field, List<FileView> files, boolean inspected) {
        files.stream()
                .filter(file -> file.numbers() == NumberSearch.FOUND)
                .findFirst()
                .ifPresent(file -> {
                    throw Refusal.ofField(field, "RESIDENT_NUMBER_IN_FILE", file.name());
                });
        List<String> unsearched = notSearched(files);
        if (!inspected && !unsearched.isEmpty()) {
            throw Refusal.ofField(
                    "inspected", "FILES_NOT_SEARCHED", unsearched.stream().collect(Collectors.joining(", ")));
        }
    }

    /** The names of the files the portal could not search. */
    public static List<String> notSearched(List<FileView> files) {
        return files.stream()
                .filter(file -> file.numbers() == NumberSearch.NOT_SEARCHED)
                .map(FileView::name)
                .toList();
    }
}
