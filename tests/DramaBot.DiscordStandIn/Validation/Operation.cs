using System.Text.Json;

namespace DramaBot.DiscordStandIn.Validation;

/// <summary>One operation of the OpenAPI document.</summary>
internal sealed record Operation(string Verb, string Template, string Id, JsonElement? Body, bool BodyRequired, IReadOnlySet<string> QueryNames)
{
    public string[] Segments { get; } = Template.Trim('/').Split('/');

    public int FixedSegments => Segments.Count(s => !IsParameter(s));

    public bool Matches(string[] segments)
    {
        for (int i = 0; i < segments.Length; i++)
        {
            if (!IsParameter(Segments[i]) && Segments[i] != segments[i])
                return false;
        }

        return true;
    }

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}
