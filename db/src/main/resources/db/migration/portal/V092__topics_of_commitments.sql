-- What commitments are about: the partnership's policy areas, the pledges of the Declaration, the topics for local plans.
CREATE TABLE ap_commitment_topic (
  commitment_id BIGINT NOT NULL,
  scheme VARCHAR(20) NOT NULL,
  -- A code of the table that the scheme names.
  code VARCHAR(40) NOT NULL,
  -- Who says so, where it is not the editors of the plan.
  source VARCHAR(300) NULL,
  PRIMARY KEY (commitment_id, scheme, code),
  INDEX ap_commitment_topic_of (scheme, code),
  CONSTRAINT ap_commitment_topic_commitment FOREIGN KEY (commitment_id) REFERENCES ap_commitment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Codes from memory have confirmed = 0 and say so in their source.
INSERT INTO pf_code (id, kind, code, label_ko, label_en, parent, position, valid_from, valid_to, successor, source, confirmed, recorded_at) VALUES
(9201, 'POLICY_AREA', 'ACCOUNTABILITY', '공공 책무성', 'Public accountability', NULL, 12, '2011-09-20', NULL, NULL, 'Open Government Partnership, policy areas (to be confirmed)', 0, '2026-01-01 00:00:00'),
(9202, 'DECLARATION_PLEDGE', 'INFORMATION', '정부 활동에 관한 정보 공개 확대', 'More information about governmental activities', NULL, 1, '2011-09-20', NULL, NULL, 'Open Government Declaration, 2011; 한국어는 포털의 번역 (확인 필요)', 0, '2026-01-01 00:00:00'),
(9203, 'DECLARATION_PLEDGE', 'PARTICIPATION', '시민 참여 지원', 'Support for civic participation', NULL, 2, '2011-09-20', NULL, NULL, 'Open Government Declaration, 2011; 한국어는 포털의 번역 (확인 필요)', 0, '2026-01-01 00:00:00'),
(9204, 'DECLARATION_PLEDGE', 'INTEGRITY', '공직의 높은 청렴 기준', 'Highest standards of professional integrity', NULL, 3, '2011-09-20', NULL, NULL, 'Open Government Declaration, 2011; 한국어는 포털의 번역 (확인 필요)', 0, '2026-01-01 00:00:00'),
(9205, 'DECLARATION_PLEDGE', 'TECHNOLOGY', '개방과 책무성을 위한 신기술 이용 확대', 'Access to new technologies for openness and accountability', NULL, 4, '2011-09-20', NULL, NULL, 'Open Government Declaration, 2011; 한국어는 포털의 번역 (확인 필요)', 0, '2026-01-01 00:00:00'),
(9206, 'LOCAL_TOPIC', 'PARTICIPATION', '시민참여', 'Citizen participation', NULL, 1, '2011-09-20', NULL, NULL, '지방정부 실행계획 권고 주제 (확인 필요)', 0, '2026-01-01 00:00:00'),
(9207, 'LOCAL_TOPIC', 'INCLUSION', '소외계층의 포용', 'Inclusion of marginalised groups', NULL, 2, '2011-09-20', NULL, NULL, '지방정부 실행계획 권고 주제 (확인 필요)', 0, '2026-01-01 00:00:00'),
(9208, 'LOCAL_TOPIC', 'PUBLIC_SERVICES', '공공서비스 공급', 'Delivery of public services', NULL, 3, '2011-09-20', NULL, NULL, '지방정부 실행계획 권고 주제 (확인 필요)', 0, '2026-01-01 00:00:00'),
(9209, 'LOCAL_TOPIC', 'TECHNOLOGY', '기술 및 혁신', 'Technology and innovation', NULL, 4, '2011-09-20', NULL, NULL, '지방정부 실행계획 권고 주제 (확인 필요)', 0, '2026-01-01 00:00:00');
