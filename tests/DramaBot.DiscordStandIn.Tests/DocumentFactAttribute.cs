using DramaBot.DiscordStandIn.Validation;

namespace DramaBot.DiscordStandIn.Tests;

/// <summary>A test that needs Discord's document: skipped where it is absent, but never under CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DocumentFactAttribute : FactAttribute
{
    public DocumentFactAttribute()
    {
        if (OpenApiLocation.Find(Environment.GetEnvironmentVariable, AppContext.BaseDirectory) is null && !OpenApiLocation.IsRequired(Environment.GetEnvironmentVariable))
            Skip = OpenApiLocation.Absent;
    }
}
