package kr.opengov.platform.accounts;

import java.time.Instant;
import java.util.List;

/** What the portal keeps about an account, as its owner takes it away. */
public record MyData(Instant takenAt, MyProfile profile, List<DeviceRow> devices) {}
