-- What was found about two persons of one name before it became an entry: who sits by an office has a code in the directory too, and
-- of two entries about one pair the later one takes the place of the earlier one.
UPDATE mb_namesake_decision d
SET d.first_person_code = COALESCE(d.first_person_code,
        (SELECT MIN(h.person_code) FROM mb_seat_holding h WHERE h.person_id = d.first_person_id),
        (SELECT MIN(o.person_code) FROM mb_office_holding o WHERE o.person_id = d.first_person_id)),
    d.second_person_code = COALESCE(d.second_person_code,
        (SELECT MIN(h.person_code) FROM mb_seat_holding h WHERE h.person_id = d.second_person_id),
        (SELECT MIN(o.person_code) FROM mb_office_holding o WHERE o.person_id = d.second_person_id))
WHERE d.first_person_code IS NULL OR d.second_person_code IS NULL;

-- Entries that correct nothing, of each pair in their order, and one that was corrected since comes last, because its correction stands.
UPDATE mb_namesake_decision d
JOIN (SELECT o.id, o.corrected,
             LAG(o.id) OVER (PARTITION BY o.first_person_id, o.second_person_id
                             ORDER BY o.corrected, o.recorded_at, o.id) AS before_id,
             LAG(o.corrected) OVER (PARTITION BY o.first_person_id, o.second_person_id
                                    ORDER BY o.corrected, o.recorded_at, o.id) AS before_corrected
        FROM (SELECT x.id, x.first_person_id, x.second_person_id, x.recorded_at,
                     CASE WHEN y.id IS NULL THEN 0 ELSE 1 END AS corrected
                FROM mb_namesake_decision x
                LEFT JOIN mb_namesake_decision y ON y.corrects_id = x.id
               WHERE x.corrects_id IS NULL) o) c ON c.id = d.id
SET d.corrects_id = c.before_id,
    d.change_reason = COALESCE(d.change_reason, '같은 두 사람에 대한 앞의 확인을 대신함')
WHERE c.before_id IS NOT NULL AND c.before_corrected = 0;
