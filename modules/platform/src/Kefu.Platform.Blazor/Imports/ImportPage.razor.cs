using Kefu.Platform.Blazor.Calling;
using Kefu.Platform.Imports;
using Microsoft.AspNetCore.Components;

namespace Kefu.Platform.Blazor.Imports;

/// <summary>One import from the found header to the result. While a job works the page looks again every second.</summary>
public sealed partial class ImportPage : PlatformComponentBase, IDisposable
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _left = new();
    private ImportDto? _import;
    private ImportTypeDto? _type;
    private PageError? _error;
    private bool _isActing, _isWatching;

    // Another state shows another preview.
    private int _version;

    /// <summary>The import.</summary>
    [Parameter] public Guid Id { get; set; }

    private bool IsWorking => _import?.State is ImportState.Uploaded or ImportState.Validating or ImportState.Importing;

    private bool CanStart => _import is { State: ImportState.Ready, Valid: > 0 } or { State: ImportState.Failed, Imported: > 0 };

    private bool CanChange => _import is { State: ImportState.Ready } or { State: ImportState.Failed, Imported: 0 };

    private bool CanCancel => _import?.State is not (null or ImportState.Completed or ImportState.Cancelled);

    /// <inheritdoc />
    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_import?.Id == Id)
            return;
        await ReloadAsync();
        _ = WatchAsync(_left.Token);
    }

    private async Task ReloadAsync()
    {
        try
        {
            var before = _import?.State;
            _import = await Call((IImportAppService s) => s.GetAsync(Id, new GetImportInput()));
            _type ??= (await Call((IImportAppService s) => s.GetTypesAsync())).Items.FirstOrDefault(type => type.Name == _import.Type);
            _error = null;
            if (before != _import.State)
                _version++;
        }
        catch (Exception exception)
        {
            _error = Feedback.Describe(exception);
            Feedback.LeaveIfSignedOut(_error);
        }

        StateHasChanged();
    }

    private async Task WatchAsync(CancellationToken left)
    {
        if (_isWatching)
            return;
        _isWatching = true;
        while (IsWorking && !left.IsCancellationRequested)
        {
            await Task.Delay(LookAgain, CancellationToken.None);
            if (!left.IsCancellationRequested)
                await InvokeAsync(ReloadAsync);
        }

        _isWatching = false;
    }

    private async Task ActAsync(Func<Task> act)
    {
        _isActing = true;
        if (await Run(act))
            await ReloadAsync();
        _isActing = false;
        _ = WatchAsync(_left.Token);
    }

    private Task StartAsync(StartImportInput input) => ActAsync(() => Call<IImportAppService>(s => s.StartAsync(Id, input)));

    private Task ChangeMappingAsync(ChangeImportMappingInput input) => ActAsync(() => Call<IImportAppService>(s => s.ChangeMappingAsync(Id, input)));

    private Task MendAsync(MendImportCellsInput input) => ActAsync(() => Call<IImportAppService>(s => s.MendAsync(Id, input)));

    private async Task CancelAsync()
    {
        if (await Feedback.ConfirmAsync(L["Import:Cancel"], L["Import:CancelText"], L["Import:Cancel"], isDangerous: true))
            await ActAsync(() => Call<IImportAppService>(s => s.CancelAsync(Id)));
    }
}
