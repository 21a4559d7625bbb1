package kr.opengov.summit.internal.hosts;

/** What became of texts a host handed in. */
enum ProposalState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
