namespace DramaBot.Answers;

/// <summary>What is asked for. <see cref="None"/> also stands for what is no question, such as a call for help.</summary>
public enum Intent
{
    None,
    Renewal,
    Ratings,
    Ending,
    Overview,
    Cast,
    WhereToWatch,
    Ranking,
    Compare,
    Episodes,
    AirDates,
    Events,
    FanVotes,
}
