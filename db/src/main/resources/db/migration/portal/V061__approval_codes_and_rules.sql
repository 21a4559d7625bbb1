-- Kinds of official documents and the rule about approving one's own draft; both may be extended by an installation.
INSERT INTO pf_code (id, kind, code, label_ko, label_en, parent, position, valid_from, valid_to, successor, source, confirmed, recorded_at) VALUES
(6001, 'DOCUMENT_KIND', 'GENERAL', '일반 문서', 'General document', NULL, 1, '2011-09-20', NULL, NULL, '포털의 분류 (확인 필요)', 0, '2026-01-01 00:00:00'),
(6002, 'DOCUMENT_KIND', 'PLAN', '계획', 'Plan', NULL, 2, '2011-09-20', NULL, NULL, '포털의 분류 (확인 필요)', 0, '2026-01-01 00:00:00'),
(6003, 'DOCUMENT_KIND', 'AMENDMENT', '변경', 'Amendment', NULL, 3, '2011-09-20', NULL, NULL, '포털의 분류 (확인 필요)', 0, '2026-01-01 00:00:00'),
(6004, 'DOCUMENT_KIND', 'CALL', '공모', 'Call for proposals', NULL, 4, '2011-09-20', NULL, NULL, '포털의 분류 (확인 필요)', 0, '2026-01-01 00:00:00'),
(6005, 'DOCUMENT_KIND', 'MINUTES', '회의록', 'Minutes', NULL, 5, '2011-09-20', NULL, NULL, '포털의 분류 (확인 필요)', 0, '2026-01-01 00:00:00'),
(6006, 'DOCUMENT_KIND', 'REPLY', '검토 결과 회신', 'Reasoned response', NULL, 6, '2011-09-20', NULL, NULL, '포털의 분류 (확인 필요)', 0, '2026-01-01 00:00:00'),
(6007, 'DOCUMENT_KIND', 'RELEASE', '프로그램 공개본', 'Release of the programme', NULL, 7, '2011-09-20', NULL, NULL, '포털의 분류 (확인 필요)', 0, '2026-01-01 00:00:00'),
(6008, 'DOCUMENT_KIND', 'LETTER', '서한', 'Letter', NULL, 8, '2011-09-20', NULL, NULL, '포털의 분류 (확인 필요)', 0, '2026-01-01 00:00:00'),
(6009, 'DOCUMENT_KIND', 'RECORD_NOTE', '업무 기록', 'Record note', NULL, 9, '2011-09-20', NULL, NULL, '포털의 분류 (확인 필요)', 0, '2026-01-01 00:00:00');

INSERT INTO pf_rule (code, area, position, title_ko, title_en) VALUES
('approvals.own-draft', 'approvals', 1, '자기 기안의 결재', 'Approving one''s own draft');

INSERT INTO pf_rule_version (id, rule_code, valid_from, valid_to, parameters, effect, content_ko, content_en, source, note, recorded_at) VALUES
(6001, 'approvals.own-draft', '2011-09-20', NULL, '{"kinds": ["RECORD_NOTE"]}', 'BLOCK',
 '기안한 사람은 자기 문서를 결재하지 않습니다. 여기에 적은 종류의 문서만 예외입니다.',
 'Nobody approves what he drafted, except for the kinds of documents named here.',
 '포털의 규칙 (확인 필요)', '예외로 둘 종류는 기관의 위임전결 규정과 대조가 필요합니다.', '2026-01-01 00:00:00');
