package kr.opengov.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The programming interface of the portal, version 1: open data for everybody, errors as problem+json (RFC 9457). */
@ApplicationPath("/api/v1")
public class PortalApi extends Application {}
