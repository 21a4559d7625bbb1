package kr.opengov.platform.settings;

/**
 * A setting as its installation has it, for the page of the administrators.
 *
 * @param setting which one
 * @param value the value in force, or the standard value; always null for a secret, which no page shows
 * @param configured whether the installation gives a value of its own
 */
public record SettingView(Setting setting, String value, boolean configured) {
    public String key() {
        return setting.key();
    }

    public String variable() {
        return setting.variable();
    }

    public String standard() {
        return setting.standard();
    }

    public boolean secret() {
        return setting.secret();
    }
}
