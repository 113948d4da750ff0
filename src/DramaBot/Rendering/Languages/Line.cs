namespace DramaBot.Rendering.Languages;

/// <summary>
/// A sentence, or a piece of one, that the bot says in each of its languages. What it says stands in <c>Texts/en.json</c> under the
/// same name; <c>{0}</c> and so on are filled in, in whatever order a language puts them.
/// </summary>
internal enum Line
{
    // Days: the day of the month, the month's name, the year and the month's number.
    Day,
    Months,

    // In Discord: what is said around answers.
    // Buttons and menus.
    ButtonWantOne,
    ButtonContent,
    ButtonRevealEnding,
    ButtonSources,
    ButtonSuggestDrama,
    ButtonSuggestCorrection,
    ButtonRenewal,
    ButtonRatings,
    ButtonEnding,
    ButtonCast,
    ButtonWhereToWatch,
    ButtonEvents,
    ButtonOverview,
    ButtonFollow,
    ButtonUnfollow,
    ButtonCheckAgain,
    MenuWhichOne,
    MenuWhichDrama,
    MenuUnfollow,

    // Fans' votes.
    VotesFieldName,
    VotesQuestion,
    VotesNone,
    VotesHere,
    VotesEverywhere,
    VotesCaution,
    VotesNobodyThere,
    VotesTally,
    VotesWantOne,
    VotesWantSeveral,
    VotesContentOne,
    VotesContentSeveral,

    // What cannot be answered.
    Outdated,
    UnknownInteraction,
    UnknownCommand,
    FailedToStore,
    Failed,

    // /suggest.
    SuggestFormTitle,
    SuggestFormDrama,
    SuggestFormChange,
    SuggestFormSource,
    SuggestFormSourceHint,
    SuggestFillInAll,
    SuggestThanks,
    SuggestTooMany,

    // /privacy.
    PrivacyNothingToForget,
    PrivacyForgotOne,
    PrivacyForgotSeveral,
    PrivacyNothingKept,
    PrivacyAllKept,
    PrivacyMadeOne,
    PrivacyMadeSeveral,
    PrivacyFollowsOne,
    PrivacyFollowsSeveral,
    PrivacyVoteWanted,
    PrivacyVoteContent,
    PrivacySuggestion,

    // Following dramas.
    FollowedTitle,
    FollowedAlreadyTitle,
    FollowedNow,
    FollowedBefore,
    FollowedNews,
    FollowedHowToStop,
    FollowCannotReach,
    FollowTroubleSince,
    FollowTroubleHeld,
    FollowTroubleNextTry,
    FollowTroubleClosed,
    FollowTroubleNoServer,
    FollowTroubleUnreachable,
    FollowTooMany,
    FollowingTitle,
    FollowingNone,
    FollowingOne,
    FollowingSeveral,
    FollowingLastSent,
    UnfollowedTitle,
    UnfollowedNow,
    UnfollowNotFollowed,
    UnfollowNotThatOne,
    UnfollowUnknown,
    UnfollowTheseAre,

    // Titles that are not certain.
    FindingNoTitle,
    FindingTooLong,
    FindingUnknownClosest,
    FindingUnknownSpelling,
    FindingWhichOne,
}
