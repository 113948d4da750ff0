namespace DramaBot.Answers.Comparison;

/// <summary>Which of two did better?</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="AsOf">As it stood at the end of this day; today where left out.</param>
public sealed record ComparisonRequest(AskedTitle First, AskedTitle Second, DateOnly? AsOf = null) : Request;
