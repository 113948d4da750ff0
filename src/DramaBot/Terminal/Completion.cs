namespace DramaBot.Terminal;

/// <summary>One candidate: it replaces a range of the line and so need not begin with what was typed.</summary>
/// <param name="Start">UTF-16 index of the range's first character.</param>
/// <param name="Length">Length of the range; 0 inserts. A range outside the line makes the candidate void.</param>
/// <param name="Text">What the range becomes.</param>
/// <param name="Note">A few words shown after the candidate, or null.</param>
internal sealed record Completion(int Start, int Length, string Text, string? Note);
