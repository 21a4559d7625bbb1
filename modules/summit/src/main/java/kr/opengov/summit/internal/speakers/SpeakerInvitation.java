package kr.opengov.summit.internal.speakers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;

/** That a speaker was invited to confirm, to which account, and when last. */
@Entity
@Table(name = "sm_speaker_invitation")
public class SpeakerInvitation {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_speaker_invitation")
    @TableGenerator(
            name = "sm_speaker_invitation",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_speaker_invitation",
            allocationSize = 100)
    private Long id;

    @Column(name = "summit_id")
    private Long summitId;

    /** The person in the directory of the platform. */
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "account_id")
    private Long accountId;

    @Column
    private String language;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column
    private int times;

    protected SpeakerInvitation() {}

    SpeakerInvitation(Long summitId, Long personId) {
        this.summitId = summitId;
        this.personId = personId;
    }

    void sent(Long account, String in, Instant now) {
        this.accountId = account;
        this.language = in;
        this.sentAt = now;
        this.times++;
    }

    Long personId() {
        return personId;
    }

    Instant sentAt() {
        return sentAt;
    }

    int times() {
        return times;
    }
}
