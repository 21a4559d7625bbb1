package kr.opengov.membership;

import jakarta.ejb.Stateless;

@Stateless
public class MemberRegister {}
