namespace DramaBot.Knowledge.Dramas;

/// <summary>
/// What a seed file may say in one field. The reader, the checks and the JSON Schema for editors are all made from it, so
/// that they cannot disagree. The key is the property's name in
/// JSON: snake_case, unless a <see cref="System.Text.Json.Serialization.JsonPropertyNameAttribute"/> says otherwise.
/// </summary>
/// <param name="description">What the field means, for a maintainer.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SeedFieldAttribute(string description) : Attribute
{
    /// <summary>What the field means, for a maintainer.</summary>
    public string Description { get; } = description;

    /// <summary>Whether a file without the field is refused.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the field is filled from elsewhere and cannot be written in a file.</summary>
    public bool Derived { get; init; }

    /// <summary>Least value of a number.</summary>
    public double Minimum { get; init; } = double.NegativeInfinity;

    /// <summary>Greatest value of a number.</summary>
    public double Maximum { get; init; } = double.PositiveInfinity;

    /// <summary>Greatest length of a text, or of each text in a list, in Unicode code points; 0 for no bound.</summary>
    public int MaxLength { get; init; }

    /// <summary>Whether the text may run over several lines; names and titles stand on one.</summary>
    public bool Paragraphs { get; init; }

    /// <summary>Whether the text names one of the file's sources.</summary>
    public bool SourceReference { get; init; }

    /// <summary>Whether the text is an absolute http or https address.</summary>
    public bool IsUrl { get; init; }
}
