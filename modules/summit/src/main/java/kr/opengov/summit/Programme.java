package kr.opengov.summit;

import jakarta.ejb.Stateless;

@Stateless
public class Programme {}
