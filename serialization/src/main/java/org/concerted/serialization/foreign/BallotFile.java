package org.concerted.serialization.foreign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.concerted.coordination.funding.Election;
import org.concerted.core.Problem;
import org.concerted.core.model.BallotForm;

/**
 * Projects and ballots as a {@code .pb} file (Pabulib) holds them. Nothing of a voter is kept but the ballot.
 *
 * @param meta what the file says of itself, as written, in its order
 * @param form how ballots are filled in
 * @param budget what can be spent
 * @param projects the projects, in the order of the file
 * @param votes the ballots, in the order of the file
 * @param losses what was not taken over, or does not agree, and where
 */
public record BallotFile(
        ImmutableMap<String, String> meta,
        BallotForm form,
        BigDecimal budget,
        ImmutableList<Project> projects,
        ImmutableList<Vote> votes,
        ImmutableList<Problem> losses) {

    /**
     * The ballots as points. An approval is one point. In order of preference, the first choice gets as many points as
     * a ballot may have choices ({@code max_length}, or else the longest ballot), the next one less (Borda).
     *
     * @return projects by their place in {@link #projects}
     */
    public Election election() {
        int most = votes.stream().mapToInt(v -> v.projects().size()).max().orElse(0);
        int longest = Optional.ofNullable(meta.get("max_length"))
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(stated -> stated >= most)
                .orElse(most);
        return new Election(
                budget,
                projects.stream().map(Project::cost).collect(ImmutableList.toImmutableList()),
                votes.stream().map(vote -> points(vote, longest)).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableMap<Integer, BigDecimal> points(Vote vote, int longest) {
        ImmutableMap.Builder<Integer, BigDecimal> points = ImmutableMap.builder();
        for (int place = 0; place < vote.projects().size(); place++) {
            points.put(
                    vote.projects().get(place),
                    switch (form) {
                        case APPROVAL -> BigDecimal.ONE;
                        case ORDINAL -> BigDecimal.valueOf(longest - place);
                        case CUMULATIVE, SCORING -> vote.points().get(place);
                    });
        }
        return points.buildOrThrow();
    }

    /**
     * A project.
     *
     * @param id its id in the file
     * @param name its name, where there is one
     * @param cost what it costs
     * @param selected whether it was funded, where the file says so
     */
    public record Project(String id, Optional<String> name, BigDecimal cost, Optional<Boolean> selected) {}

    /**
     * A ballot.
     *
     * @param voter the id of the ballot in the file
     * @param projects the projects chosen, by their place in the file, in the order of the ballot
     * @param points the points given to each of them; empty for approvals and orders of preference
     */
    public record Vote(String voter, ImmutableList<Integer> projects, ImmutableList<BigDecimal> points) {}
}
