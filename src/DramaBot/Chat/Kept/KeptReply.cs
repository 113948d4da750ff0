using DramaBot.Answers;
using DramaBot.Discord.Interactions;

namespace DramaBot.Chat.Kept;

/// <summary>What is kept of an answer.</summary>
/// <param name="Intent">What was asked for.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Message">The reply; null where it depends on votes, and is kept under them.</param>
/// <param name="VotesOn">The id of the drama whose votes it shows; null where it shows none.</param>
internal sealed record KeptReply(Intent Intent, Outcome Outcome, PreparedMessage? Message, string? VotesOn);
