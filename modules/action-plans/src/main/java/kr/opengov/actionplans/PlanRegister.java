package kr.opengov.actionplans;

import jakarta.ejb.Stateless;

@Stateless
public class PlanRegister {}
