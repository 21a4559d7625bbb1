package kr.opengov.db.demo;

import java.util.List;
import java.util.Random;

/** Puts invented proposals together from places, things and what could be done about them. */
final class ProposalPhrases {
    private static final List<String> REGIONS = List.of(
            "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "전북", "전남", "경북", "경남", "제주",
            "우리 동네", "우리 시", "전국");
    private static final List<String> PLACES = List.of(
            "버스정류장",
            "지하철역",
            "초등학교 앞",
            "어린이집",
            "도서관",
            "보건소",
            "주민센터",
            "전통시장",
            "공원",
            "하천변",
            "산책로",
            "자전거도로",
            "횡단보도",
            "골목길",
            "주차장",
            "체육관",
            "경로당",
            "복지관",
            "청년센터",
            "마을회관",
            "농촌마을",
            "섬 지역",
            "공공병원",
            "응급실",
            "우체국",
            "세무서",
            "법원",
            "구청 누리집",
            "민원실",
            "놀이터",
            "캠핑장",
            "항만",
            "공항",
            "터미널",
            "고속도로 휴게소",
            "재활용센터",
            "하수처리장",
            "아파트 단지",
            "임대주택",
            "대학가");
    private static final List<String> THINGS = List.of(
            "그늘막",
            "안전난간",
            "가로등",
            "방범카메라",
            "점자블록",
            "승강기",
            "수유실",
            "무인민원발급기",
            "실시간 도착 정보",
            "공공와이파이",
            "쓰레기통",
            "전기차 충전기",
            "공유자전거",
            "과속단속 카메라",
            "미세먼지 측정기",
            "심장충격기",
            "수어 통역",
            "다국어 안내",
            "예산 집행 내역",
            "회의록",
            "입찰 결과",
            "점검 결과",
            "대기 시간",
            "이용 요금",
            "급식 식단",
            "수질 검사 결과",
            "공사 일정",
            "업무추진비",
            "위원 명단",
            "민원 처리 현황",
            "통계 자료",
            "돌봄 서비스",
            "심리 상담",
            "직업 교육",
            "장학금",
            "주거 지원금",
            "출산 지원금",
            "난방비 지원",
            "교통비 지원",
            "문화 이용권",
            "예방접종",
            "건강검진",
            "방문 진료",
            "무료 법률 상담",
            "소음 기준",
            "주차 단속",
            "불법 광고물",
            "음식물 쓰레기 수거",
            "빗물받이",
            "나무 심기",
            "반려동물 시설",
            "노인 일자리",
            "청년 일자리",
            "장애인 이동 지원",
            "어린이 통학버스",
            "야간 진료",
            "마을버스 노선",
            "심야버스",
            "환승 할인",
            "온라인 신청");
    private static final List<String> ACTIONS = List.of(
            "설치",
            "확대",
            "개선",
            "공개",
            "무료화",
            "의무화",
            "정비",
            "신설",
            "실시간 공개",
            "운영 시간 연장",
            "기준 마련",
            "시민 참여 점검",
            "전수 조사",
            "예산 편성",
            "알림 서비스",
            "신청 절차 간소화",
            "주민투표",
            "시범 운영",
            "표준화",
            "데이터 개방",
            "감시단 운영",
            "이용 안내 강화",
            "접근성 개선",
            "폐지 검토");
    private static final List<String> ENDINGS =
            List.of(" 요청", " 제안합니다", "을/를 바랍니다", " 건의", "", "", "", " 필요", " 부탁드립니다", "에 관하여");
    private static final List<String> REASONS = List.of(
            "매일 이용하는 사람으로서 불편을 자주 겪습니다.",
            "지난겨울에 넘어져 다친 이웃이 여러 명입니다.",
            "누리집에서 찾아보았지만 어디에도 나와 있지 않습니다.",
            "담당 기관마다 답이 달라 다섯 번이나 전화를 걸었습니다.",
            "아이를 키우는 부모들이 한목소리로 바라는 일입니다.",
            "어르신들은 온라인으로 신청하기가 어렵습니다.",
            "다른 시에서는 이미 시행하여 좋은 평가를 받고 있습니다.",
            "세금이 어떻게 쓰이는지 누구나 알 수 있어야 합니다.",
            "비가 오면 물이 고여 지나갈 수가 없습니다.",
            "밤에는 어두워서 혼자 다니기가 무섭습니다.");
    private static final List<String> EFFECTS = List.of(
            "적은 비용으로 많은 사람이 안전해집니다.",
            "같은 민원이 줄어 공무원의 일도 가벼워질 것입니다.",
            "시민이 직접 점검하면 더 꼼꼼해질 것입니다.",
            "기관에 대한 믿음이 커질 것입니다.",
            "누구나 차별 없이 이용할 수 있게 됩니다.",
            "자료가 공개되면 대학과 기업도 활용할 수 있습니다.",
            "먼저 한 곳에서 시범으로 해 보고 넓혀 가면 좋겠습니다.",
            "결과를 해마다 공개해 주시기 바랍니다.");

    /** Hangul syllables stand in rows of 28, one for each final consonant; the first of a row has none (Unicode). */
    private static final int FIRST_SYLLABLE = 0xAC00;

    private static final int FINALS = 28;

    private final Random random;

    ProposalPhrases(Random random) {
        this.random = random;
    }

    String title() {
        String start = random.nextInt(3) == 0 ? any(REGIONS) + " " : "";
        String place = any(PLACES) + (random.nextBoolean() ? "에 " : " ");
        return start + place + any(THINGS) + " " + with(any(ACTIONS), any(ENDINGS));
    }

    String body() {
        StringBuilder body = new StringBuilder();
        int sentences = 2 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            body.append(any(REASONS)).append(' ');
        }
        return body.append("그래서 ")
                .append(any(PLACES))
                .append("의 ")
                .append(any(THINGS))
                .append(" ")
                .append(with(any(ACTIONS), "을/를 제안합니다. "))
                .append(any(EFFECTS))
                .toString();
    }

    /** Most are under review or done with, as some weeks after a call. */
    String state() {
        int of100 = random.nextInt(100);
        return of100 < 35
                ? "RECEIVED"
                : of100 < 60
                        ? "UNDER_REVIEW"
                        : of100 < 82 ? "NOT_ADOPTED" : of100 < 90 ? "TRANSFERRED" : of100 < 97 ? "ADOPTED" : "DONE";
    }

    String channel() {
        int of100 = random.nextInt(100);
        return of100 < 90 ? "ONLINE" : of100 < 97 ? "PAPER" : "PHONE";
    }

    /** The particle that fits: 을 behind a final consonant, 를 behind a vowel. */
    private static String with(String word, String ending) {
        boolean consonant = (word.charAt(word.length() - 1) - FIRST_SYLLABLE) % FINALS != 0;
        return word + ending.replace("을/를", consonant ? "을" : "를");
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
