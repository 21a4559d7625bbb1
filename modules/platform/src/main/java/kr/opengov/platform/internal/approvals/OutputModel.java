package kr.opengov.platform.internal.approvals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Blank;
import kr.opengov.platform.approvals.AnnexView;
import kr.opengov.platform.approvals.BodyBlock;
import kr.opengov.platform.approvals.BodyText;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentView;
import kr.opengov.platform.approvals.RegisteredContent;
import kr.opengov.platform.approvals.Signature;
import kr.opengov.platform.approvals.StepRole;
import kr.opengov.platform.approvals.StepState;
import kr.opengov.platform.approvals.StepView;
import kr.opengov.platform.approvals.UnitContact;
import kr.opengov.platform.documents.Annex;
import kr.opengov.platform.documents.ApprovalStep;
import kr.opengov.platform.documents.Block;
import kr.opengov.platform.documents.DisclosureMark;
import kr.opengov.platform.documents.Issuer;
import kr.opengov.platform.documents.OfficialDocument;
import kr.opengov.platform.documents.Registration;

/** A document in the model that is printed. */
public final class OutputModel {

    private OutputModel() {}

    /** A registered one, or the open part of it. */
    public static OfficialDocument of(RegisteredContent content) {
        return new OfficialDocument(
                "ko",
                issuer(content.unitName(), content.sender(), content.contact()),
                recipients(content.recipients()),
                null,
                content.title(),
                blocks(content.body()),
                annexes(content.annexes()),
                content.signatures().stream().map(OutputModel::step).toList(),
                new Registration(content.number(), content.registeredOn()),
                mark(content.disclosure(), content.clauses(), content.disclosureLabel()));
    }

    /** One that is still on its way: without number, with the signatures there are. */
    public static OfficialDocument draft(DocumentView view, ZoneId zone) {
        List<ApprovalStep> steps = new ArrayList<>();
        steps.add(new ApprovalStep(
                ApprovalStep.Part.DRAFT,
                position(view.drafterPosition(), view.drafterUnit()),
                view.drafterName(),
                null,
                ApprovalStep.Mark.NONE));
        view.steps().forEach(step -> steps.add(step(step, zone)));
        return new OfficialDocument(
                "ko",
                issuer(view.unitNameKo(), null, null),
                recipients(view.recipients()),
                null,
                view.title(),
                blocks(view.body()),
                annexes(view.annexes()),
                steps,
                Registration.none(),
                mark(view.disclosure(), view.clauses(), view.disclosureLabel()));
    }

    private static Issuer issuer(String name, String sender, UnitContact contact) {
        UnitContact reached = contact == null ? UnitContact.NONE : contact;
        return new Issuer(
                name,
                sender,
                reached.postcode(),
                reached.address(),
                reached.homepage(),
                reached.telephone(),
                reached.fax(),
                reached.email());
    }

    private static List<String> recipients(String text) {
        return Blank.is(text)
                ? List.of()
                : Arrays.stream(text.split("[,\\n]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        String caption = null;
        for (BodyBlock block : BodyText.blocks(text)) {
            if (caption != null && block.kind() != BodyBlock.Kind.TABLE) {
                blocks.add(new Block.Paragraph(caption));
                caption = null;
            }
            switch (block.kind()) {
                case HEADING -> caption = block.text();
                case PARAGRAPH -> blocks.add(new Block.Paragraph(block.text()));
                case ITEM -> blocks.add(new Block.Item(block.level(), BodyText.unmarked(block)));
                case TABLE -> {
                    blocks.add(new Block.Table(
                            caption,
                            block.rows().get(0),
                            block.rows().subList(1, block.rows().size())));
                    caption = null;
                }
            }
        }
        if (caption != null) {
            blocks.add(new Block.Paragraph(caption));
        }
        return blocks;
    }

    private static List<Annex> annexes(List<AnnexView> annexes) {
        return annexes.stream()
                .map(annex -> annex.text() == null
                        ? Annex.ofFile(annex.title())
                        : Annex.of(annex.title(), blocks(annex.text())))
                .toList();
    }

    private static ApprovalStep step(Signature signature) {
        return new ApprovalStep(
                part(signature.role()),
                position(signature.position(), signature.unit()),
                signature.name(),
                signature.day(),
                signature.actingFor() != null
                        ? ApprovalStep.Mark.ACTING
                        : signature.delegated() ? ApprovalStep.Mark.DELEGATED : ApprovalStep.Mark.NONE);
    }

    private static ApprovalStep step(StepView step, ZoneId zone) {
        boolean done = step.state() == StepState.DONE;
        return new ApprovalStep(
                part(step.role()),
                position(done ? step.actedPosition() : step.positionTitle(), step.unit()),
                done ? step.actedName() : null,
                done ? LocalDate.ofInstant(step.actedAt(), zone) : null,
                step.acting()
                        ? ApprovalStep.Mark.ACTING
                        : step.delegated() ? ApprovalStep.Mark.DELEGATED : ApprovalStep.Mark.NONE);
    }

    /** Printed over the name; where an account has no position its unit stands there. */
    private static String position(String position, String unit) {
        return position != null ? position : unit == null ? "" : unit;
    }

    private static ApprovalStep.Part part(StepRole role) {
        return switch (role) {
            case DRAFT -> ApprovalStep.Part.DRAFT;
            case REVIEW -> ApprovalStep.Part.REVIEW;
            case COOPERATE -> ApprovalStep.Part.COOPERATION;
            case APPROVE -> ApprovalStep.Part.APPROVAL;
        };
    }

    private static DisclosureMark mark(DisclosureClass disclosure, List<Integer> clauses, String label) {
        return new DisclosureMark(DisclosureMark.Level.valueOf(disclosure.name()), clauses, label);
    }
}
