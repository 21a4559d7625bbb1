-- The partnership's and the declaration's pages: first versions, facts and links in our own words, to be confirmed.
INSERT INTO pf_page (code) VALUES ('OGP'), ('DECLARATION');

INSERT INTO pf_page_version (id, page_code, number, title_ko, title_en, body_ko, body_en, in_force, confirmed, note, published_at) VALUES
(3, 'OGP', 1, '열린정부파트너십(OGP)', 'The Open Government Partnership (OGP)',
'<p>이 글은 사실을 간추린 초안입니다. 운영 기관이 확인하고 고칩니다.</p>
<h2>어떤 모임인가</h2>
<p>열린정부파트너십(OGP)은 정부와 시민사회가 함께 정부를 더 투명하고 책임 있게 만들기로 한 국제 협력체입니다. 2011년 8개국 정부와 시민사회 지도자 9명이 시작하였습니다.</p>
<h2>어떻게 일하는가</h2>
<ul><li>회원국과 지방정부는 시민사회와 함께 실행계획을 세우고 과제를 이행합니다.</li><li>독립적인 보고 메커니즘이 계획과 이행을 살펴보고 보고합니다.</li><li>정부위원과 시민사회위원이 같은 수로 참여하는 운영위원회가 방향을 정하고, 의장단이 이끕니다.</li><li>글로벌서밋에서 회원이 성과와 다음 약속을 나눕니다.</li></ul>
<h2>이 포털에서 더 보기</h2>
<ul><li><a href="/members">회원</a></li><li><a href="/plans">실행계획</a></li><li><a href="/summit">서밋</a></li><li><a href="/declaration">열린정부 선언문</a></li></ul>
<h2>바깥 자료</h2>
<p><a href="https://www.opengovpartnership.org/">OGP 누리집(영문)</a></p>',
'<p>This is a draft that sums up facts; the agency that runs the portal confirms and mends it.</p>
<h2>What it is</h2>
<p>The Open Government Partnership (OGP) brings governments and civil society together to make government more transparent and accountable. Eight governments and nine civil society leaders began it in 2011.</p>
<h2>How it works</h2>
<ul><li>Participating countries and local governments make action plans with civil society and carry out their commitments.</li><li>An Independent Reporting Mechanism looks at plans and their implementation and reports.</li><li>A Steering Committee with as many members from civil society as from governments sets the direction, led by its co-chairs.</li><li>At global summits the members share results and their next promises.</li></ul>
<h2>More on this portal</h2>
<ul><li><a href="/en/members">Members</a></li><li><a href="/en/plans">Action plans</a></li><li><a href="/en/summit">Summit</a></li><li><a href="/en/declaration">The Open Government Declaration</a></li></ul>
<h2>Elsewhere</h2>
<p><a href="https://www.opengovpartnership.org/">Website of the OGP</a></p>',
'2026-01-01', 0, NULL, '2026-01-01 00:00:00'),
(4, 'DECLARATION', 1, '열린정부 선언문', 'The Open Government Declaration',
'<p>이 글은 사실을 간추린 초안입니다. 운영 기관이 확인하고 고치며, 선언문의 전문은 자료실에 파일로 올립니다.</p>
<h2>무엇인가</h2>
<p>열린정부 선언문은 2011년 열린정부파트너십이 출범할 때 채택되었습니다. 회원으로 가입하는 나라는 이 선언에 뜻을 같이합니다.</p>
<h2>네 가지 약속</h2>
<ul><li>정부 활동에 관한 정보를 더 많이 공개합니다.</li><li>시민의 참여를 뒷받침합니다.</li><li>행정 전반에 높은 수준의 직업윤리와 청렴 기준을 둡니다.</li><li>개방과 책무성을 위하여 새로운 기술을 더 널리 씁니다.</li></ul>
<h2>더 보기</h2>
<ul><li><a href="/open-government-partnership">열린정부파트너십</a></li><li><a href="/notices">소식·자료</a></li><li><a href="https://www.opengovpartnership.org/process/joining-ogp/open-government-declaration/">선언문 전문(OGP 누리집, 영문)</a></li></ul>',
'<p>This is a draft that sums up facts; the agency that runs the portal confirms and mends it, and attaches the full text in the library.</p>
<h2>What it is</h2>
<p>The Open Government Declaration was adopted when the Open Government Partnership began in 2011. Countries that join endorse it.</p>
<h2>Four promises</h2>
<ul><li>More information about what government does is available.</li><li>Civic participation is supported.</li><li>Public administration keeps high standards of professional integrity.</li><li>New technologies for openness and accountability are more widely used.</li></ul>
<h2>More</h2>
<ul><li><a href="/en/open-government-partnership">The Open Government Partnership</a></li><li><a href="/en/notices">News and library</a></li><li><a href="https://www.opengovpartnership.org/process/joining-ogp/open-government-declaration/">Full text on the website of the OGP</a></li></ul>',
'2026-01-01', 0, NULL, '2026-01-01 00:00:00');
