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

    // How far a day is from today; a day with that, and a day in a sentence.
    FirstOfMonth, Today, Yesterday, Tomorrow, DaysAgo, WeekAgo, WeeksAgo, MonthAgo, MonthsAgo, YearAgo, YearsAgo, InDays, InWeek,
    InWeeks, InMonth, InMonths, InYear, InYears, DayAndAgo, OnDay, OnToday, AsItStood,

    // Figures: the decimal sign and that between thousands; the numbers that have a name of their own, and those names, in whose plural languages differ.
    Separators, Percent, LargeUnits, LargeUnderTwo, Large, LargerUnderTwo, Larger, LargerWithLarge, OrdinalFirst, OrdinalLikeFirst,
    OrdinalLikeSecond, OrdinalLikeThird, Ordinal,

    // How pieces are put together.
    ListSeparator, Labelled, LabelledSentence, Heading, Sentence, Cited, CitedBriefly, TwoFacts, TwoSentences, AndMore,

    // The knowledge base's own vocabulary.
    FormatLimited, FormatMultiSeason, FormatAnthology, OutlookCertain, OutlookLikely, OutlookPossible, OutlookUnlikely,
    OutlookVeryUnlikely, KindCable, KindTerrestrial, KindStreaming, NationwideLabel, SeoulLabel, NationwidePeakLabel,
    SeoulPeakLabel, PaidPlatformLabel, PaidPlatformPeakLabel, NationwideBasis, SeoulBasis, NationwidePeakBasis, SeoulPeakBasis,
    PaidPlatformBasis, PaidPlatformPeakBasis, NetflixBasis, AnotherBasis, UnstatedBasis, PlayedAs,

    // Seasons, and when they were on.
    DramaSeason, SeasonNumber, SeasonNumberLabel, SeasonLabelTitled, FurtherSeason, FurtherSeasonLabel, Episode, Episodes,
    SeasonReleased, SeasonComesOut, SeasonAired, SeasonOnAir, SeasonBeginsAndEnds, SeasonBegan, SeasonBegins, SeasonEnded,
    SeasonEnds, SeasonDue, SeasonFrom,

    // News of further seasons: how a report puts it, who says so, and what is said first to a question.
    StatusPending, StatusUndecided, StatusFinished, StatusInTalks, StatusRenewed, StatusInProduction, StatusScheduled,
    StatusAiring, StatusOnHold, StatusNotPlanned, StatusCancelled, HedgedOfficial, HedgedReported, HedgedRemark, HedgedInferred,
    VerdictWithOutlook, EvidenceOfficial, EvidenceReported, EvidenceRemark, EvidenceInferred, LeadYes, LeadYesReported,
    LeadYesNotCertain, LeadProbablyReported, LeadPerhaps, LeadLooksLikeIt, LeadNo, LeadNoReported, LeadNoRemark, LeadNoInferred,
    LeadNotRuledOut, LeadNotForNow, LeadProbablyNotForNow, LeadUndecidedLikely, LeadUndecidedUnlikely, LeadNotKnown, LeadOneCame,
    LeadCancelled, LeadCancelledReported, LeadCancelledPerhaps, LeadFinished, LeadFinishedInferred, LeadNoReport, LeadNotCancelled,
    EitherMore, EitherMoreNotCertain, EitherMoreReported, EitherMorePerhaps, EitherOnAir, EitherExists, EitherKnown, EitherFinished,
    EitherFinishedReported, EitherFinishedInferred, EitherCancelled, EitherCancelledReported, EitherOnHold, EitherUndecided,
    EitherUndecidedLikely, EitherUndecidedUnlikely, SeasonExists, SeasonExistsWith, SeasonKnown, SeasonKnownWith, LatestReport, RenewalVerdict,
    OldNews, OldNewsThen, SameSince, HistoryLine, HistoryLineOfSeason, FansWantCited, WhoSaysSo, SoSince, KnownOfIt, Format, SoFar,
    FansWantReported,

    // Ratings.
    RatingsBasis, StillOnAir, WasOnAir, EpisodeNumber, FigureFirst, FigureFinale, FigureFinaleHighest, FigureHighest, AverageOfAll,
    AverageOfKnown, AverageOfKnownOf, Shape, InWords, RunInWords, TimesNever, TimesOnce, TimesTwice, Times, OtherFinale,
    OtherFinaleAndHighest, OtherHighest, Rank, PlaceOfOne, PlaceOf, RankOn, RankOnAndAtFinale, SourcesDisagree, SourcesDisagreeOn,
    Disagreement, ClaimCited, AndEarlier, WhatSourcesClaim, RatingsHighest, RatingsHighestPlaced, RatingsOfNetflixOnly,
    RatingsNoneNationwide, RatingsClaimsOnly, FromFirstToLast, OnOtherBases,

    // One episode, or two.
    AverageBasis, EpisodeFigures, EpisodeFiguresBeside, EpisodeShownOnly, EpisodeUnknown, EpisodeBeyond, EpisodeHighest, EpisodeLowest,
    EpisodeNoneKnown, EpisodeBiggestFall, EpisodeBiggestRise, EpisodeNoFall, EpisodeNoRise, EpisodeNoNeighbours, EpisodesKnown,
    EpisodesKnownOf, EpisodesKnownCount, NoFigureOnBasis, Points, EpisodeLengthNotKnown,

    // Netflix's Top 10.
    NetflixChart, NetflixFigures, Hours, HoursOfLarge, Views, ViewsOfLarge, KnownForWeeks, Week, Weeks, WeekKnown, WeeksKnown,
    BestRank,

    // Two dramas compared.
    ComparisonTitle, NothingToCompare, ChannelsDiffer, OnCable, OnTerrestrial, OnStreaming, ComparedHighest,
    ComparedHighestEpisode, ComparedAverage, ComparedRank, RatedEqually, RatedHigher, RatedUnknownOne, RatedUnknownBoth,
    WatchedEqually, WatchedMore, HoursOfOneOnly,

    // Endings.
    EndsHappily, EndsBittersweetly, EndsSadly, EndsOpenly, StoryComplete, StoryOpen, FateNotKnown, FateHidden, NoOpinion,
    FinaleRated, FinaleRatedHighest, WhatHappensNotKnown, WhatHappensApart, WhatHappensBelow, WhatHappensBehindButton,
    WhatHappensPressButton, LastEpisode, SpoilersForYouOnly, HowItEndsTitle,

    // What is coming up.
    ComingUp, ComingUpFor, NothingComingUp, NothingDated, AndMoreLater, Coming, Before, EventFirstEpisode, EventLastEpisode,
    EventSeasonFirstEpisode, EventSeasonLastEpisode,

    // One fact, or a short list.
    CastOf, CastPlays, WhoPlaysWhom, StreamsOn, FirstShownBy, HasEpisodes, HasEpisodesInSeasons, HasEpisodesInSeasonsAsKnown, SeasonCountOne,
    SeasonCount, EpisodesNotKnown, EpisodesNotKnownAlone, ItAired, ItIs, ItWas, DramaAired, DramaIs, DramaWas, OnNetwork,
    OnNetworkWithEpisodes, SeasonBySeason, WhatFansWant,

    // A drama that is known, and a fact about it that is not.
    KnownBut, NoRenewal, NoRenewalOfSeason, NoRatings, NoRatingsOfSeason, NoEnding, NoEndingOfSeason, NoCast, NoWhereToWatch,
    NoEpisodes, NoEpisodesOfSeason, NoAirDates, NoAirDatesOfSeason, NoEvents, NoFans, NoneOfThat, SaysNothingEitherWay,
    WhatIsKnown,

    // A drama at a glance.
    WhatIsKnownOf, Network, WrittenBy, DirectedBy, Studio, With, Streaming, Next, HighestNationwide, HighestPlaced, EndingCommand,
    NothingMoreKnown,

    // Rankings.
    Dramas, DramasOfKind, DramasOnNetwork, DramasOfYear, DramasAbove, RankingByRating, RankingByHours, RankingHeading, RankedAsOf, AsOfToday,
    AsOf, NoRatingsToRank, NoHoursToRank, RankingRow, RankingRowOnAir, UpToDay, NetworkShare, NetworkShareNext, RankedByRating,
    RankedByHours, StreamingNotListed, BroadcastersLeftOut, HoursNotViews, DramasWithActor, TwoActors, DramasEndingHappily, DramasEndingBittersweetly, DramasEndingSadly,
    DramasEndingOpenly, RankingByLowestRating, RankingByFewestHours, ListAll, ListHighestFirst, ListNewestFirst, ListNone, ListedRow,
    ListedWithoutRating, ListedWithoutHours, ListedByCast, ListedByEnding, VotesTitle, VotesRowOfOne, VotesRow, VotesExplained,

    // What to watch.
    AdviceTitle, AdviceHonest, AdviceMore, AdviceExample,

    // Help.
    HelpTitle, HelpAboutOne, HelpAbout, HelpTry, HelpRenewal, HelpRatings, HelpEnding, HelpOverview, HelpCompare, HelpTop,
    HelpUpcoming, HelpQuestion, HelpPlain, HelpNews,

    // What is said where there is nothing to answer from.
    StoryUnknown, StoryHint, NoFileYet, SuggestIt, UnknownDrama, TheClosest, IsItSpeltRight, NotUnderstood, TryThese, NoCommand, NoSuchCommand, DidYouMeanCommand, HelpLists,
    NothingHidden,
    DiscordOnly, SlashCommandOnly, NoVotesToRank, DidYouMeanDrama, WhichOne, Given, GivenThat, QuestionMissing, TwoTitlesMissing,
    TitleMissing, TooLong, BadDate, FutureDate, BadYear, NotAChoice, UnknownNetwork, SameDrama,

    // Sources, and the small print of an embed.
    Source, Sources, AndMoreSource, AndMoreSources, NoSourceCited, NothingToShow, MoreIsKnown, FooterToday, FooterAsOf,

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
