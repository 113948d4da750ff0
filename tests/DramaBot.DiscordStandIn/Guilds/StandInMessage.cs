using System.Text.Json;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Limits;

namespace DramaBot.DiscordStandIn.Guilds;

/// <summary>A message as Discord keeps it, with everything that was done to it.</summary>
public sealed class StandInMessage
{
    private readonly Lock _gate = new();
    private readonly List<JsonObject> _edits = [];

    internal StandInMessage(ulong id, StandInChannel channel, StandInUser author, JsonObject json, string? nonce, DateTimeOffset createdAt)
    {
        Id = id;
        Channel = channel;
        Author = author;
        Json = json;
        Nonce = nonce;
        CreatedAt = createdAt;
    }

    public ulong Id { get; }

    public StandInChannel Channel { get; }

    public StandInUser Author { get; }

    /// <summary>The message object as it is returned.</summary>
    public JsonObject Json { get; private set; }

    public string? Nonce { get; }

    public DateTimeOffset CreatedAt { get; }

    /// <summary>Whom this message notified when it was made or edited: <c>everyone</c>, <c>user 1</c>, <c>role 2</c>.</summary>
    public IReadOnlyList<string> Pings { get; internal set; } = [];

    public bool Deleted { get; internal set; }

    public bool Crossposted { get; internal set; }

    public int EditCount
    {
        get
        {
            lock (_gate)
                return _edits.Count;
        }
    }

    public string Content => (string?)Json["content"] ?? "";

    public long Flags => (long?)Json["flags"] ?? 0;

    public bool IsEphemeral => (Flags & MessageFlags.Ephemeral) != 0;

    public bool IsLoading => (Flags & MessageFlags.Loading) != 0;

    public JsonArray Embeds => Json["embeds"] as JsonArray ?? [];

    public JsonObject? Embed => Embeds.FirstOrDefault() as JsonObject;

    public JsonArray Components => Json["components"] as JsonArray ?? [];

    /// <summary>Every custom_id on the message, in reading order.</summary>
    public IReadOnlyList<string> CustomIds => [.. MessageText.Members(Components, "custom_id")];

    /// <summary>Everything that a reader, a notification or a screen reader could get to see: for tests that look for a spoiler.</summary>
    public string AllText => string.Join('\n', MessageText.Visible(Json));

    /// <summary>The component with that custom_id.</summary>
    public JsonObject? Component(string customId) => MessageText.Find(Components, customId);

    /// <summary>Applies what an edit names and leaves what it omits.</summary>
    internal void Apply(JsonElement body, DateTimeOffset now, bool clearLoading)
    {
        lock (_gate)
        {
            JsonObject next = Json.DeepClone().AsObject();
            foreach (string name in new[] { "content", "embeds", "components" })
            {
                if (body.TryGetProperty(name, out JsonElement value))
                    next[name] = value.ValueKind is JsonValueKind.Null ? (name == "content" ? "" : new JsonArray()) : JsonNode.Parse(value.GetRawText());
            }

            if (body.TryGetProperty("flags", out JsonElement flags) && flags.TryGetInt64(out long set))
                next["flags"] = Flags | set;
            if (clearLoading)
                next["flags"] = ((long?)next["flags"] ?? 0) & ~MessageFlags.Loading;
            else
                next["edited_timestamp"] = now.ToString("O");
            _edits.Add(next);
            Pings = [.. Pings, .. MentionReader.Pings(body, interaction: false)];
            Json = next;
        }
    }

    public override string ToString() => $"message {Id} in {Channel.Id}: {(Content.Length > 0 ? Content : (string?)Embed?["title"])}";
}
