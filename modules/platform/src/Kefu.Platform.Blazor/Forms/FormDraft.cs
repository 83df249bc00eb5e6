using System.Text.Json;
using Kefu.Platform.Blazor.Calling;
using Microsoft.JSInterop;

namespace Kefu.Platform.Blazor.Forms;

/// <summary>
/// Keeps what is being typed in the session storage of the browser's tab, by person and form, so that it outlives a lost
/// connection and a restart of the host. It goes when the form is saved, and all go at sign-out.
/// </summary>
internal sealed class FormDraft<TModel>(IJSRuntime browser, CircuitSession session, string form) where TModel : class
{
    // A draft made by another version of the form may not fit; what does not fit is left out.
    private static readonly JsonSerializerOptions Options = new() { IncludeFields = false };

    private readonly string _key = $"{session.UserId}:{form}";

    public static string Serialize(TModel model) => JsonSerializer.Serialize(model, Options);

    public static TModel? Deserialize(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<TModel>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public ValueTask SaveAsync(TModel model) => browser.InvokeVoidAsync("kefu.draft.save", _key, Serialize(model));

    public async ValueTask<TModel?> LoadAsync() =>
        await browser.InvokeAsync<string?>("kefu.draft.load", _key) is { } json ? Deserialize(json) : null;

    public ValueTask RemoveAsync() => browser.InvokeVoidAsync("kefu.draft.remove", _key);

    /// <summary>Types again what had been typed but had not reached the server.</summary>
    public ValueTask<int> ReplayAsync() => browser.InvokeAsync<int>("kefu.draft.replay", _key);
}
