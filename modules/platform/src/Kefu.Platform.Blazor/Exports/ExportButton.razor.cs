using Kefu.Platform.Blazor.Calling;
using Kefu.Platform.Blazor.Lists;
using Kefu.Platform.Exports;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace Kefu.Platform.Blazor.Exports;

/// <summary>Exports the list among whose tools it stands, with the filters and the order that the list shows. The file comes down by HTTP.</summary>
public sealed partial class ExportButton : PlatformComponentBase, IAsyncDisposable
{
    private static readonly TimeSpan LongestExport = TimeSpan.FromMinutes(10);
    private static readonly DialogOptions Small = new() { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true, CloseOnEscapeKey = true };

    private bool _mayExportMasked, _mayExportInFull, _isWriting;
    private IJSObjectReference? _module;

    /// <summary>Name of the list: <c>CustomerArchives.Customers</c>.</summary>
    [Parameter, EditorRequired] public string Type { get; set; } = "";

    /// <summary>What the list is called.</summary>
    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>What the list's service is asked for what the list shows.</summary>
    [Parameter, EditorRequired] public Func<ListQuery, object> Filter { get; set; } = null!;

    /// <summary>The permission to export with masks on.</summary>
    [Parameter, EditorRequired] public string Permission { get; set; } = "";

    /// <summary>The permission to export personal data in full; without it the list has none.</summary>
    [Parameter] public string? PersonalDataPermission { get; set; }

    [CascadingParameter] private ListState List { get; set; } = null!;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
                await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the module with it.
        }
    }

    /// <inheritdoc />
    protected override Task OnInitializedAsync() => Run(async () =>
    {
        _mayExportMasked = await Can(Permission);
        _mayExportInFull = PersonalDataPermission is not null && await Can(PersonalDataPermission);
    });

    private async Task ExportAsync()
    {
        if (await AskAsync() is not { } choice)
            return;
        _isWriting = true;
        var input = new ExportInput { Type = Type, WithPersonalData = choice.WithPersonalData, Reason = choice.Reason, ReasonText = choice.ReasonText };
        await Run(async () => Tell(await SaveAsync(ExportBody.Of(input, Filter(List.Query)))));
        _isWriting = false;
    }

    private async Task<ExportChoice?> AskAsync()
    {
        var parameters = new DialogParameters<ExportDialog>
        {
            { dialog => dialog.MayExportMasked, _mayExportMasked },
            { dialog => dialog.MayExportInFull, _mayExportInFull },
        };
        var dialog = await Dialogs.ShowAsync<ExportDialog>(L["Export:Title", Title], parameters, Small);
        return (await dialog.Result)?.Data as ExportChoice;
    }

    /// <summary>The reason of a refusal; null where the file was saved, empty where nothing answered.</summary>
    private async Task<string?> SaveAsync(string body)
    {
        _module ??= await Script.InvokeAsync<IJSObjectReference>("import", "./_content/Kefu.Platform.Blazor/exports.js");
        return await _module.InvokeAsync<string?>("save", LongestExport, body);
    }

    private void Tell(string? refusal)
    {
        if (refusal is null)
            Feedback.Done(L["Export:Done"]);
        else
            Feedback.Warn(refusal.Length > 0 ? refusal : L["Export:Failed"]);
    }
}
