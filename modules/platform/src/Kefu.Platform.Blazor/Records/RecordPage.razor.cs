using Kefu.Platform.Blazor.Calling;
using Microsoft.AspNetCore.Components;

namespace Kefu.Platform.Blazor.Records;

/// <summary>One record: its name and state with the actions allowed now, its facts, sections, and what is related.</summary>
public sealed partial class RecordPage<TRecord> : PlatformComponentBase, IRecordPage where TRecord : class
{
    private TRecord? _record;
    private PageError? _error;
    private object? _loadedKey;
    private bool _isLoaded;

    /// <summary>Reads the record.</summary>
    [Parameter, EditorRequired] public Func<Task<TRecord>> Load { get; set; } = null!;

    /// <summary>The record's name.</summary>
    [Parameter, EditorRequired] public Func<TRecord, string> Title { get; set; } = null!;

    /// <summary>A line below the name.</summary>
    [Parameter] public Func<TRecord, string?>? Subtitle { get; set; }

    /// <summary>The list the record is in.</summary>
    [Parameter] public string? Back { get; set; }

    /// <summary>The id in the address: another one reads another record.</summary>
    [Parameter] public object? Key { get; set; }

    /// <summary>The state: a <see cref="StateChip"/>.</summary>
    [Parameter] public RenderFragment<TRecord>? State { get; set; }

    /// <summary>What can be done now: <see cref="RecordAction"/>s and links.</summary>
    [Parameter] public RenderFragment<TRecord>? Actions { get; set; }

    /// <summary>What is known: <see cref="Fact"/>s.</summary>
    [Parameter] public RenderFragment<TRecord>? Facts { get; set; }

    /// <summary>What belongs to it: <see cref="RecordSection"/>s.</summary>
    [Parameter] public RenderFragment<TRecord>? ChildContent { get; set; }

    /// <summary>What it has to do with, at the side.</summary>
    [Parameter] public RenderFragment<TRecord>? Related { get; set; }

    /// <summary>Reads the record again, after something has changed it.</summary>
    public async Task ReloadAsync()
    {
        try
        {
            (_record, _error) = (await Load(), null);
        }
        catch (Exception exception)
        {
            _error = Feedback.Describe(exception);
            Feedback.LeaveIfSignedOut(_error);
        }

        StateHasChanged();
    }

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_isLoaded && Equals(Key, _loadedKey))
            return;

        (_isLoaded, _loadedKey, _record) = (true, Key, null);
        await ReloadAsync();
    }
}
