using System.Text.Json;

namespace DramaBot.DiscordStandIn.Validation;

/// <summary>Discord's own description of its requests, and the question whether one fits it.</summary>
internal sealed class OpenApiDocument : IDisposable
{
    private static readonly string[] Verbs = ["get", "put", "post", "patch", "delete"];

    private readonly JsonDocument _document;
    private readonly JsonSchemaValidator _validator;
    private readonly ILookup<(string Verb, int Length), Operation> _operations;

    public OpenApiDocument(Stream source)
    {
        _document = JsonDocument.Parse(source);
        _validator = new JsonSchemaValidator(_document.RootElement, refuseUnknownProperties: true);
        _operations = ReadOperations(_document.RootElement).ToLookup(o => (o.Verb, o.Segments.Length));
    }

    public void Dispose() => _document.Dispose();

    /// <summary>The operation that serves a path below the API's base; a fixed segment wins over a parameter.</summary>
    public Operation? Find(string method, string path)
    {
        string[] segments = path.Trim('/').Split('/');
        return _operations[(method.ToUpperInvariant(), segments.Length)]
            .Where(o => o.Matches(segments))
            .OrderByDescending(o => o.FixedSegments)
            .FirstOrDefault();
    }

    public IReadOnlyList<BodyFault> Check(Operation operation, JsonElement? body, IEnumerable<string> queryNames)
    {
        var faults = new List<BodyFault>();
        foreach (string name in queryNames.Where(n => !operation.QueryNames.Contains(n)))
            faults.Add(new BodyFault("?" + name, "is no query parameter of this operation"));

        if (operation.Body is { } schema)
        {
            if (body is { } sent)
                faults.AddRange(_validator.Validate(schema, sent));
            else if (operation.BodyRequired)
                faults.Add(new BodyFault("$", "the operation requires a body and none was sent"));
        }
        else if (body is not null)
            faults.Add(new BodyFault("$", "the operation takes no body"));

        return faults;
    }

    private static IEnumerable<Operation> ReadOperations(JsonElement root)
    {
        foreach (JsonProperty path in root.GetProperty("paths").EnumerateObject())
        {
            foreach (string verb in Verbs)
            {
                if (!path.Value.TryGetProperty(verb, out JsonElement operation))
                    continue;
                JsonElement? body = null;
                bool required = false;
                if (operation.TryGetProperty("requestBody", out JsonElement request))
                {
                    required = request.TryGetProperty("required", out JsonElement r) && r.ValueKind is JsonValueKind.True;
                    JsonElement content = request.GetProperty("content");
                    body = (content.TryGetProperty("application/json", out JsonElement json) ? json : content.GetProperty("multipart/form-data")).GetProperty("schema");
                }

                IEnumerable<JsonElement> parameters = Parameters(operation).Concat(Parameters(path.Value));
                yield return new Operation(
                    verb.ToUpperInvariant(),
                    path.Name,
                    operation.GetProperty("operationId").GetString()!,
                    body,
                    required,
                    parameters.Where(p => p.GetProperty("in").GetString() == "query").Select(p => p.GetProperty("name").GetString()!).ToHashSet(StringComparer.Ordinal));
            }
        }
    }

    private static JsonElement.ArrayEnumerator Parameters(JsonElement holder) =>
        holder.TryGetProperty("parameters", out JsonElement parameters) ? parameters.EnumerateArray() : default;
}
