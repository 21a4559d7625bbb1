-- First versions of the editable pages: honest drafts of our own, marked as such until the agency confirms them.
INSERT INTO pf_page (code) VALUES ('PRIVACY'), ('ACCESSIBILITY');

INSERT INTO pf_page_version (id, page_code, number, title_ko, title_en, body_ko, body_en, in_force, confirmed, note, published_at) VALUES
(1, 'PRIVACY', 1, '개인정보 처리방침', 'Privacy policy',
'<p>이 글은 초안입니다. 포털을 운영하는 기관이 확인하고 담당 부서와 연락처를 채운 뒤에 확정합니다.</p>
<h2>1. 처리하는 개인정보와 목적</h2>
<table><caption>처리 목적별 개인정보 항목</caption><thead><tr><th scope="col">목적</th><th scope="col">항목</th><th scope="col">보유 기간</th></tr></thead><tbody>
<tr><td>회원가입과 로그인</td><td>이름, 전자우편 주소, 비밀번호(복원할 수 없는 형태로 저장)</td><td>탈퇴할 때까지</td></tr>
<tr><td>제안·의견의 접수와 회신</td><td>이름, 전자우편 주소, 작성한 글</td><td>글은 작성자 표시를 지우고 보존, 나머지는 탈퇴할 때까지</td></tr>
<tr><td>서밋 참가자·연사의 관리</td><td>이름, 소속, 직위, 전자우편 주소</td><td>행사가 끝난 뒤 기관이 정한 기간</td></tr>
<tr><td>접속과 처리의 기록</td><td>접속 주소(IP), 접속 시각, 한 일</td><td>기관이 정한 기간</td></tr>
</tbody></table>
<h2>2. 부패·공익신고</h2>
<p>신고의 내용과 신고자에 관한 정보는 포털의 다른 자료와 나누어 따로 저장하고, 담당자만 볼 수 있습니다. 신고 화면에서는 접속 기록을 감사 기록에 남기지 않습니다.</p>
<h2>3. 제3자 제공과 처리 위탁</h2>
<p>법률에 근거가 있거나 동의를 받은 때가 아니면 제공하지 않습니다. 위탁하는 업무와 받는 자는 운영 기관이 이 자리에 적습니다.</p>
<h2>4. 쿠키</h2>
<p>로그인한 동안의 상태를 기억하는 쿠키만 씁니다. 공개 화면을 보는 데는 쿠키가 필요하지 않습니다. 광고나 통계를 위해 다른 곳으로 보내는 정보는 없습니다.</p>
<h2>5. 정보주체의 권리</h2>
<p>자신의 개인정보에 대하여 열람, 정정, 삭제, 처리정지를 요구할 수 있습니다. 로그인한 뒤 <a href="/data-requests">개인정보 요구</a>에서 신청하면 10일 안에 답합니다. 답에 이의가 있으면 개인정보분쟁조정위원회(1833-6972)나 개인정보침해신고센터(118)에 도움을 청할 수 있습니다.</p>
<h2>6. 안전성 확보 조치</h2>
<ul><li>비밀번호는 Argon2id로 바꾸어 저장합니다.</li><li>개인정보를 보거나 고친 기록을 남기고, 내려받을 때는 사유를 적게 합니다.</li><li>권한은 맡은 일에 따라 나누어 줍니다.</li></ul>
<h2>7. 개인정보 보호책임자</h2>
<p>운영 기관이 성명, 부서, 연락처를 이 자리에 적습니다.</p>',
'<p>This text is a draft. The agency that runs the portal confirms it and adds the responsible unit and its contact.</p>
<h2>1. What is processed, and why</h2>
<table><caption>Personal data by purpose</caption><thead><tr><th scope="col">Purpose</th><th scope="col">Data</th><th scope="col">Kept</th></tr></thead><tbody>
<tr><td>Registration and sign-in</td><td>Name, e-mail address, password (stored so that it cannot be recovered)</td><td>Until the account is closed</td></tr>
<tr><td>Proposals, opinions and answers</td><td>Name, e-mail address, what was written</td><td>Texts stay without their author, the rest until the account is closed</td></tr>
<tr><td>Participants and speakers of a summit</td><td>Name, affiliation, position, e-mail address</td><td>For a time after the event that the agency sets</td></tr>
<tr><td>Records of access and changes</td><td>Address (IP), time, action</td><td>For a time that the agency sets</td></tr>
</tbody></table>
<h2>2. Reports of corruption and wrongdoing</h2>
<p>Reports, and everything about those who make them, are stored apart from the rest of the portal; only the officers in charge see them. The pages for reporting leave no trace in the audit trail.</p>
<h2>3. Disclosure to others</h2>
<p>Nothing is given to others without a legal basis or consent. The agency lists here what it has processed by contractors, and by whom.</p>
<h2>4. Cookies</h2>
<p>Only a cookie that remembers a sign-in is used. Public pages need none. Nothing is sent elsewhere for advertising or statistics.</p>
<h2>5. Your rights</h2>
<p>You can ask for access to your data, for correction, deletion or suspension of processing. Sign in and use <a href="/en/data-requests">requests about personal data</a>; the answer comes within ten days. If you disagree with it, the Personal Information Dispute Mediation Committee (1833-6972) and the Privacy Call Center (118) help.</p>
<h2>6. Safety</h2>
<ul><li>Passwords are stored as Argon2id hashes.</li><li>Reading and changing personal data is recorded; taking it out needs a reason.</li><li>Rights are given by task.</li></ul>
<h2>7. Privacy officer</h2>
<p>The agency adds name, unit and contact here.</p>',
'2026-01-01', 0, NULL, '2026-01-01 00:00:00'),
(2, 'ACCESSIBILITY', 1, '웹 접근성 안내', 'Accessibility statement',
'<p>이 글은 초안입니다. 운영 기관이 직접 점검하거나 외부 평가를 받은 뒤에 확정합니다.</p>
<h2>목표</h2>
<p>누구나 쓸 수 있도록 한국형 웹 콘텐츠 접근성 지침 2.2와 WCAG 2.2 AA를 목표로 만듭니다.</p>
<h2>점검한 방법</h2>
<p>만드는 동안 자동 검사와 키보드 조작을 시험합니다. 화면낭독기 사용자를 포함한 평가와 인증 심사는 아직 받지 않았습니다.</p>
<h2>알려진 한계</h2>
<ul><li>사용자가 올린 첨부 파일(HWP, PDF)의 접근성은 올린 기관의 작성 방식에 달려 있습니다.</li><li>업무 화면의 일부 표는 좁은 화면에서 옆으로 움직여야 합니다.</li></ul>
<h2>불편 신고</h2>
<p>쓰기 어려운 곳이 있으면 운영 기관에 알려 주십시오. 연락처는 운영 기관이 이 자리에 적습니다.</p>',
'<p>This text is a draft. The agency confirms it after a check of its own or by others.</p>
<h2>What we aim at</h2>
<p>The Korean Web Content Accessibility Guidelines 2.2 and WCAG 2.2, level AA.</p>
<h2>How it was checked</h2>
<p>Automatic checks and work by keyboard alone are part of the tests. An evaluation with users of screen readers, and a certification, have not taken place yet.</p>
<h2>Known limits</h2>
<ul><li>Attached files (HWP, PDF) are as accessible as those who uploaded them made them.</li><li>Some tables of the desks scroll sideways on narrow screens.</li></ul>
<h2>Tell us</h2>
<p>If something is hard to use, please tell the agency; it adds its contact here.</p>',
'2026-01-01', 0, NULL, '2026-01-01 00:00:00');
