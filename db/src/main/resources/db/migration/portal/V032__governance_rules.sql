-- Rules of every governance body. Which of them refuses and which only warns is data, like the rule itself; "override"
-- says whether a reason on record can set a refusal aside. Nobody compared them with their sources yet.

INSERT INTO pf_rule (code, area, position, title_ko, title_en) VALUES
('membership.one-holder-per-seat', 'membership', 20, '한 자리에 한 사람', 'One holder of a seat'),
('membership.term-within-body', 'membership', 21, '기구가 있는 동안의 임기', 'Terms within the life of a body'),
('membership.consecutive-terms', 'membership', 22, '연임 횟수', 'Consecutive terms'),
('membership.body-charter', 'membership', 23, '기구의 구성', 'Composition of a body'),
('membership.private-share', 'membership', 24, '민간위원 비율', 'Share of private members');

INSERT INTO pf_rule_version (id, rule_code, valid_from, valid_to, parameters, effect, content_ko, content_en, source, note, recorded_at) VALUES
(431, 'membership.one-holder-per-seat', '2011-09-20', NULL, '{"override": false}', 'BLOCK',
 '한 자리는 어느 날에도 한 사람만 맡습니다.',
 'On any day a seat has one holder at most.',
 'OGP Articles of Governance', '정관의 문구와 대조가 필요합니다.', '2026-01-01 00:00:00'),
(432, 'membership.term-within-body', '2011-09-20', NULL, '{"override": false}', 'BLOCK',
 '기구가 설치되기 전에 시작하거나 폐지된 뒤까지 이어지는 임기는 없습니다.',
 'No term begins before the body exists or goes on after it ended.',
 '기구의 설치 근거', NULL, '2026-01-01 00:00:00'),
(433, 'membership.consecutive-terms', '2011-09-20', NULL, '{"override": true}', 'BLOCK',
 '기구의 근거가 정한 횟수를 넘어 이어서 맡을 수 없습니다. 정하지 않은 기구에는 적용하지 않습니다.',
 'Nobody holds more terms in a row than the charter of the body allows; a charter that is silent sets no limit.',
 'OGP Articles of Governance, Steering Committee', '다른 기구의 연임 횟수는 그 기구의 근거에서 확인해야 합니다.', '2026-01-01 00:00:00'),
(434, 'membership.body-charter', '2011-09-20', NULL, '{"override": true}', 'WARN',
 '위원 수와 의장 수는 기구의 근거가 정한 대로입니다.',
 'The number of members and chairs follows the charter of the body.',
 '기구의 설치 근거', NULL, '2026-01-01 00:00:00'),
(435, 'membership.private-share', '2011-09-20', NULL, '{"override": true}', 'WARN',
 '민간위원의 비율은 기구의 근거가 정한 것보다 낮지 않습니다. 정하지 않은 기구에는 적용하지 않습니다.',
 'The share of private members is not below the one the charter names; a charter that is silent sets none.',
 'OGP Participation and Co-Creation Standards', '근거가 정한 비율을 대조해야 합니다.', '2026-01-01 00:00:00');
