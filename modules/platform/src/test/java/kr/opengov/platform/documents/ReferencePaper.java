package kr.opengov.platform.documents;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.documents.ApprovalStep.Mark;
import kr.opengov.platform.documents.ApprovalStep.Part;
import kr.opengov.platform.documents.Block.Item;
import kr.opengov.platform.documents.Block.Table;

/**
 * A real paper as public records show it: Gwangju's plan of its open government council, 혁신소통기획관-4000 of 4 May 2021,
 * with the roster of seventeen and the eleven steps before it as annexes.
 */
final class ReferencePaper {
    static final LocalDate DAY = LocalDate.of(2021, 5, 4);

    private static final List<String> ROSTER = List.of(
            "1|시|혁신소통기획관|기획관|주재희|총괄",
            "2|시|혁신소통기획관|소통기획팀장|손명희|OGP담당",
            "3|전문기관|(재)국제기후환경센터 교육협력실|대리|서승호|OGP담당",
            "4|전문가|광주전남연구원|수석연구위원|김재철|시민총회",
            "5|전문가|한백생태연구소|부소장|김영선|",
            "6|시민단체|지속가능발전협의회|사무총장|윤희철|기후위기 비상본부",
            "7|시민단체|지속가능발전협의회|부장|신석기|기후위기 비상대응",
            "8|시민단체|광주 YMCA|관장|이운기|",
            "9|시민단체|지역문제해결플랫폼|실장|박필순|시민총회",
            "10|시민단체|(사)광주마당|대표|이민철|시민총회",
            "11|시민단체|기후활동가|시민활동가|허지운|제안자",
            "12|시민단체|광주지역에너지전환 네트워크|운영위원장|김종필|에너지",
            "13|시민단체|사)푸른길|사무국장|조준혁|도시녹화",
            "14|시민단체|광주에코바이크|사무국장|김광훈|수송분야",
            "15|시민단체|기후행동비건네트워크|사무국장|임혜정|농축산분야",
            "16|시민단체|시민생활환경회의|사무처장|임수연|자원순환",
            "17|기업|폴인사이트|대표|임형문|여론조사");

    private static final List<String> STEPS = List.of(
            "1|광주시 OGP 가입|'20. 10|",
            "2|OGP 홈페이지 개설·운영|'21. 1. 25. ~|",
            "3|기본계획 참여기관 의견수렴|'21. 2. 16. ~ 17.|기후환경센터, 광주YMCA(이메일, 유선)",
            "4|실행계획 기본계획 수립|'21. 2. 18.|",
            "5|이행과제 안건 공모|'21. 2. 22 ~ 3. 3.|10일간, 2건 접수",
            "6|참여기관 간담회|'21. 2. 23.|기후환경센터, 광주YMCA",
            "7|접수 안건 부서 검토|'21. 3. 5. ~ 9.|기후환경정책과, 혁신소통기획관",
            "8|바로소통광주 참여 독려 이벤트|'21. 3. 17. ~ 28.|보도자료, 市 SNS, OGP 광주 트위터, 국제기후환경센터 홈페이지",
            "9|공모안건 채택|'21. 3. 29.|찬성 30, 반대 1",
            "10|민관협의체 구성 자문 간담회|'21. 3. 29.|광주전남연구원, (사)광주마당, 광주사회혁신플랫폼",
            "11|부서별 시민참여 사업 현황 파악|'21. 3. 30. ~ 4. 10.|12개 부서 30건, 부서 연계 과제화 곤란");

    private ReferencePaper() {}

    static OfficialDocument paper() {
        return new OfficialDocument(
                "ko",
                Issuer.of("광주광역시"),
                List.of(),
                null,
                "열린정부파트너십(OGP) 민관협의회 구성 · 운영계획",
                body(),
                List.of(Annex.of("운영위원회 위원 명단", List.of(roster())), Annex.of("그간의 추진 경과", List.of(steps()))),
                List.of(
                        new ApprovalStep(Part.DRAFT, "주무관", "이여진", null, Mark.NONE),
                        new ApprovalStep(Part.REVIEW, "소통기획팀장", "손명희", null, Mark.NONE),
                        new ApprovalStep(Part.APPROVAL, "혁신소통기획관", "주재희", DAY, Mark.DELEGATED)),
                new Registration("혁신소통기획관-4000", DAY),
                new DisclosureMark(DisclosureMark.Level.OPEN, List.of(), "대국민 공개"));
    }

    private static List<Block> body() {
        return List.of(
                new Item(1, "관련 근거"),
                new Item(2, "열린정부파트너십(OGP) 운영계획(시장, 2020. 8. 11.)"),
                new Item(2, "「OGP 실행계획」 수립 기본계획(행정부시장, 2021. 2. 18.)"),
                new Item(1, "위와 관련하여 광주광역시 열린정부파트너십(OGP) 추진 협의회를 다음과 같이 구성·운영하고자 합니다."),
                new Item(2, "운영기간: '21. 5.~ '22. 7."),
                new Item(2, "운영위원회: 15명 내외, 정기회의 분기별 1회"),
                new Item(3, "방향 설정·일정 확정"),
                new Item(3, "워킹그룹 정책제안 자문·정책화 지원"),
                new Item(3, "실행계획 이행 점검·지원"),
                new Item(2, "개방형 워킹그룹: 시민사회, 학회, 시민, 수시회의"),
                new Table(
                        "운영위원회의 구성",
                        List.of("구분", "소속", "역할", "비고"),
                        List.of(
                                List.of("시", "혁신소통기획관", "플랫폼 구축·협의체 지원\n시 정책정보 제공·공개", "총괄"),
                                List.of("전문기관 (NPO)", "(재)국제기후환경센터, 한백생태연구소 등", "정보 체계화·시민 제공", ""),
                                List.of(
                                        "시민단체 (NGO)",
                                        "광주YMCA, 광주지속발전협의회, 에코바이크 등",
                                        "단체 협업·의견수렴 정책 제시\n시민참여 확대 방안\n과제 점검·환류",
                                        ""))),
                new Item(1, "제1차 회의: 2021. 5월 초(장소 미정)"));
    }

    private static Table roster() {
        return new Table(null, List.of("연번", "구분", "소속", "직위", "이름", "비고"), rows(ROSTER));
    }

    private static Table steps() {
        return new Table(null, List.of("연번", "추진 내용", "일자", "비고"), rows(STEPS));
    }

    private static List<List<String>> rows(List<String> lines) {
        return lines.stream().map(line -> List.of(line.split("\\|", -1))).toList();
    }
}
