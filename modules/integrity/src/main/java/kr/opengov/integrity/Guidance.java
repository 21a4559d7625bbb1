package kr.opengov.integrity;

import jakarta.ejb.Stateless;

@Stateless
public class Guidance {}
