namespace DramaBot.Answers;

/// <summary>What became of a question.</summary>
public enum Outcome
{
    /// <summary>Answered from the knowledge base.</summary>
    Answered,

    /// <summary>The title may mean several dramas: asked back.</summary>
    Ambiguous,

    /// <summary>No drama of that title is known.</summary>
    UnknownDrama,

    /// <summary>The drama, or the list, is known, but not the fact that was asked for.</summary>
    NotInKb,

    /// <summary>Not a request that is understood, or one whose options are off.</summary>
    NotUnderstood,
}
