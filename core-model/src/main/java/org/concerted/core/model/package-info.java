/**
 * The nouns of concerted action: an {@link org.concerted.core.model.Initiative} and the values in it. Nothing here
 * decides. A value that cannot be right cannot be built, and every reference inside an initiative resolves.
 *
 * <p>A tour, in the order in which documents list them:
 *
 * <ul>
 *   <li><b>The issue</b>: {@link org.concerted.core.model.Issue}, the {@link org.concerted.core.model.Factor factors}
 *       that weigh on it, the {@link org.concerted.core.model.Knowledge knowledge} that actors hold about them, and
 *       whom and what their {@link org.concerted.core.model.Leverage leverage} can reach.
 *   <li><b>The actors</b>: {@link org.concerted.core.model.Actor}; what is an actor's own is in nouns of its own, which
 *       nobody else sees unless it says so: {@link org.concerted.core.model.Capacity},
 *       {@link org.concerted.core.model.Interest}, {@link org.concerted.core.model.BestAlternative},
 *       {@link org.concerted.core.model.Reservation}.
 *   <li><b>The agenda</b>: {@link org.concerted.core.model.Vision}, {@link org.concerted.core.model.Theme},
 *       {@link org.concerted.core.model.Objective}, {@link org.concerted.core.model.Strategy}, and who made them its own
 *       by an {@link org.concerted.core.model.Endorsement}.
 *   <li><b>Measurement</b>: {@link org.concerted.core.model.Indicator}, {@link org.concerted.core.model.Reading}, and
 *       the {@link org.concerted.core.model.Claim claims} made of them in public.
 *   <li><b>Action</b>: {@link org.concerted.core.model.Action}, {@link org.concerted.core.model.Influence},
 *       {@link org.concerted.core.model.CausalLoop}, {@link org.concerted.core.model.Agreement},
 *       {@link org.concerted.core.model.Commitment} with its {@link org.concerted.core.model.Provenance} and
 *       {@link org.concerted.core.model.Condition}, {@link org.concerted.core.model.PracticeChange}.
 *   <li><b>Governance</b>: {@link org.concerted.core.model.Structure}, {@link org.concerted.core.model.Body},
 *       {@link org.concerted.core.model.Seat}, {@link org.concerted.core.model.Meeting},
 *       {@link org.concerted.core.model.Decision}, {@link org.concerted.core.model.Option},
 *       {@link org.concerted.core.model.Position} on a {@link org.concerted.core.model.Stance scale that names itself},
 *       {@link org.concerted.core.model.Arrangement}, {@link org.concerted.core.model.Tension},
 *       {@link org.concerted.core.model.InformationNeed}.
 *   <li><b>Relations</b>: {@link org.concerted.core.model.Tie}, {@link org.concerted.core.model.Rating},
 *       {@link org.concerted.core.model.Survey}, {@link org.concerted.core.model.SurveyAnswer},
 *       {@link org.concerted.core.model.Gesture}.
 *   <li><b>Listening and learning</b>: {@link org.concerted.core.model.Channel},
 *       {@link org.concerted.core.model.Message}, {@link org.concerted.core.model.Exchange},
 *       {@link org.concerted.core.model.ResponsePolicy}, {@link org.concerted.core.model.LearningLoop},
 *       {@link org.concerted.core.model.Review}.
 *   <li><b>Participation</b>: {@link org.concerted.core.model.Population}, {@link org.concerted.core.model.Obstacle},
 *       {@link org.concerted.core.model.Outreach}, {@link org.concerted.core.model.ParticipationProcess}.
 *   <li><b>Funding</b>: {@link org.concerted.core.model.FundingProgramme}, {@link org.concerted.core.model.Application},
 *       {@link org.concerted.core.model.Ballot}, {@link org.concerted.core.model.Grant},
 *       {@link org.concerted.core.model.Instalment}, {@link org.concerted.core.model.GrantReport}.
 *   <li><b>The path to collective impact</b>: {@link org.concerted.core.model.Milestone},
 *       {@link org.concerted.core.model.ChecklistAnswer}, {@link org.concerted.core.model.ConditionReview},
 *       {@link org.concerted.core.model.Precondition}.
 * </ul>
 *
 * <p>Four habits hold everywhere. What is not known is absent: never zero, never false. {@link
 * org.concerted.core.model.Noun#known} says when a fact became known, and events are visible from their own day. A noun
 * that nobody wants to name gets a natural id from what it points at. Published scales are enums of their own, each with
 * its source, and none is converted into another.
 *
 * <p>Everything is found through {@link org.concerted.core.model.NounTypes}: codecs, views and indexes walk the types
 * and never name a noun.
 */
@ModelStyle
package org.concerted.core.model;

import org.concerted.core.ModelStyle;
