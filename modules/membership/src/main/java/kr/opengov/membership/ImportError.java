package kr.opengov.membership;

import java.util.List;

/**
 * What is wrong with a row of a file.
 *
 * @param line number of the line in the file
 * @param field name of the column
 * @param code the sentence {@code refusal.CODE}
 */
public record ImportError(int line, String field, String code, List<Object> arguments) {

    public ImportError {
        arguments = List.copyOf(arguments);
    }
}
