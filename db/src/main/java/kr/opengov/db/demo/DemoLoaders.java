package kr.opengov.db.demo;

import java.util.List;

/** The parts of the demonstration in the order in which they are loaded. A new part is one line here. */
public final class DemoLoaders {
    public static final List<DemoLoader> ALL = List.of(
            // platform
            new DocumentsDemo(),

            // membership
            new MembershipDemo(),
            new BodiesDemo(),
            new EligibilityDemo(),
            new MeetingsDemo(),

            // action plans
            new ActionPlanDemo(),
            new PlanEventsDemo(),
            new CallsDemo(),
            new SamplePlanDemo(),
            new AssessmentsDemo(),
            new TopicsDemo(),
            new InitiativesDemo(),

            // summit
            new SummitDemo(),
            SummitDemo.forum()

            // integrity
            );

    private DemoLoaders() {}
}
