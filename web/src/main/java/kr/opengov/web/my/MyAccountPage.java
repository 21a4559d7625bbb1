package kr.opengov.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.opengov.platform.accounts.MyAccount;
import kr.opengov.platform.accounts.MyProfile;
import kr.opengov.platform.accounts.NotificationTopic;
import kr.opengov.platform.accounts.ProfileChange;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** One's own profile: names, language of mails, which mails are wanted. */
@Named
@RequestScoped
public class MyAccountPage {

    @Inject
    private MyAccount account;

    @Inject
    private Format format;

    private MyProfile profile;
    private Long version;
    private String nameKo;
    private String nameEn;
    private String language;
    private NotificationTopic[] topics;

    public MyProfile getProfile() {
        if (profile == null) {
            profile = account.profile();
        }
        return profile;
    }

    public String save() {
        Map<NotificationTopic, Boolean> wanted = new EnumMap<>(NotificationTopic.class);
        for (NotificationTopic topic : NotificationTopic.values()) {
            wanted.put(topic, topics != null && Arrays.asList(topics).contains(topic));
        }
        account.change(new ProfileChange(version, nameKo, nameEn, language, wanted));
        return Messages.saved("my.saved").redirectTo("/my/account");
    }

    /** The languages of mails. */
    public List<SelectItem> getLanguages() {
        return List.of(
                new SelectItem("ko", format.sentence("account.language.ko")),
                new SelectItem("en", format.sentence("account.language.en")));
    }

    /** Every topic with its name, in the order of the enum. */
    public List<SelectItem> getAllTopics() {
        return Arrays.stream(NotificationTopic.values())
                .map(topic -> new SelectItem(
                        topic, format.sentence("topic." + topic.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    public Long getVersion() {
        return version == null ? (Long) getProfile().version() : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getNameKo() {
        return nameKo == null ? getProfile().nameKo() : nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn == null ? getProfile().nameEn() : nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getLanguage() {
        return language == null ? getProfile().language() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** The topics that are wanted; an array, because Faces finds the type of its entries there. */
    public NotificationTopic[] getTopics() {
        return topics != null
                ? topics.clone()
                : getProfile().notifications().entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .toArray(NotificationTopic[]::new);
    }

    public void setTopics(NotificationTopic[] topics) {
        this.topics = topics.clone();
    }
}
