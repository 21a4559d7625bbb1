package kr.opengov.integrity.internal.keys;

/**
 * Something sealed did not open: wrong key, changed, shortened, or taken from another place. The message names the
 * place and nothing of the content; it belongs in the log, never on a page.
 */
public class TamperedCiphertext extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TamperedCiphertext(Binding binding) {
        super(
                binding == null
                        ? "A ciphertext without a place did not open"
                        : "The ciphertext in " + binding.table() + "." + binding.column() + " of row " + binding.row()
                                + ", version " + binding.version() + ", epoch " + binding.epoch() + " did not open");
    }
}
