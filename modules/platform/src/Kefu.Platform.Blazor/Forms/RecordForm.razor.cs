using Kefu.Platform.Blazor.Calling;
using Kefu.Platform.Blazor.Localization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using Volo.Abp.Validation;

namespace Kefu.Platform.Blazor.Forms;

/// <summary>
/// A form worked by keyboard: Enter moves on (not while an input method composes), Ctrl+S saves, Ctrl+Enter saves and goes
/// on to the next. Errors stand beside their field, also those the service finds. What is typed survives a lost connection.
/// </summary>
public sealed partial class RecordForm<TModel> : PlatformComponentBase, IFormFields, IDisposable where TModel : class, new()
{
    private readonly Dictionary<FieldIdentifier, string> _labels = [];
    private EditContext _context = null!;
    private ValidationMessageStore _messages = null!;
    private FormDraft<TModel> _draft = null!;
    private TModel? _boundTo;
    private string _original = "";
    private PageError? _error;
    private bool _isSaving, _isRestored, _retriesNext;

    [Inject] private IJSRuntime Browser { get; set; } = null!;
    [Inject] private CircuitSession Session { get; set; } = null!;
    [Inject] private IDialogService Dialogs { get; set; } = null!;
    [Inject] private IObjectValidator Validator { get; set; } = null!;
    [Inject] private IStringLocalizer<PlatformUiResource> T { get; set; } = null!;

    /// <summary>What is being typed. Another instance starts the form anew.</summary>
    [Parameter, EditorRequired] public TModel Model { get; set; } = null!;

    /// <summary>The form's name in drafts, with the record's id: <c>customer:42</c>.</summary>
    [Parameter, EditorRequired] public string Key { get; set; } = "";

    /// <summary>Calls the service. What it throws is answered by the form.</summary>
    [Parameter, EditorRequired] public Func<Task> Save { get; set; } = null!;

    /// <summary>Where to go once saved.</summary>
    [Parameter] public EventCallback Saved { get; set; }

    /// <summary>Starts the next record once saved; without it there is no such button.</summary>
    [Parameter] public EventCallback Next { get; set; }

    /// <summary>The stored record as it is now, to be compared when another person saved in between.</summary>
    [Parameter] public Func<Task<TModel>>? Reload { get; set; }

    /// <summary>The page to leave to; without it there is no such button.</summary>
    [Parameter] public string? Cancel { get; set; }

    /// <summary>Another text for "save".</summary>
    [Parameter] public string? SaveText { get; set; }

    /// <summary>Another text for "save and next".</summary>
    [Parameter] public string? NextText { get; set; }

    /// <summary>The fields.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>Saves as the button does. True if saved.</summary>
    public Task<bool> SubmitAsync() => SaveAsync(goesOn: false);

    /// <inheritdoc />
    public void Dispose() => _context.OnFieldChanged -= OnFieldChanged;

    void IFormFields.Register(FieldIdentifier field, string label) => _labels[field] = label;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(Model, _boundTo))
            return;

        if (_boundTo is not null)
            _context.OnFieldChanged -= OnFieldChanged;
        _boundTo = Model;
        _original = FormDraft<TModel>.Serialize(Model);
        _draft = new FormDraft<TModel>(Browser, Session, Key);
        _context = new EditContext(Model);
        _messages = new ValidationMessageStore(_context);
        _context.OnFieldChanged += OnFieldChanged;
        (_error, _isRestored) = (null, false);
        _labels.Clear();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;

        if (await _draft.LoadAsync() is { } draft && FormDraft<TModel>.Serialize(draft) != _original)
        {
            draft.Onto(Model);
            _isRestored = true;
            StateHasChanged();
            await Task.Yield();
        }

        if (await _draft.ReplayAsync() > 0)
        {
            _isRestored = true;
            StateHasChanged();
        }

        await Browser.InvokeVoidAsync("kefu.form.focusFirst", Key);
    }

    // async void: an event of the edit context; what the browser cannot store is no reason to stop typing.
    private async void OnFieldChanged(object? sender, FieldChangedEventArgs change)
    {
        _messages.Clear(change.FieldIdentifier);
        _context.NotifyValidationStateChanged();
        try
        {
            await _draft.SaveAsync(Model);
        }
        catch (Exception exception) when (exception is JSException or JSDisconnectedException or OperationCanceledException)
        {
            _isRestored = false;
        }
    }

    private async Task DiscardDraftAsync()
    {
        await _draft.RemoveAsync();
        FormDraft<TModel>.Deserialize(_original)!.Onto(Model);
        _messages.Clear();
        (_isRestored, _error) = (false, null);
    }

    private async Task LeaveAsync()
    {
        var isChanged = FormDraft<TModel>.Serialize(Model) != _original;
        if (isChanged && !await Feedback.ConfirmAsync(T["LeaveTitle"], T["LeaveText"], T["Leave"], isDangerous: true))
            return;

        await _draft.RemoveAsync();
        Navigation.NavigateTo(Cancel!);
    }

    private async Task<bool> SaveAsync(bool goesOn)
    {
        if (_isSaving)
            return false;

        (_isSaving, _error, _retriesNext) = (true, null, goesOn);
        try
        {
            if (!await ValidateAsync())
                return false;

            await Save();
            await AfterSaveAsync(goesOn);
            return true;
        }
        catch (Exception exception)
        {
            await AnswerAsync(exception, goesOn);
            return false;
        }
        finally
        {
            _isSaving = false;
        }
    }

    private async Task AfterSaveAsync(bool goesOn)
    {
        await _draft.RemoveAsync();
        Feedback.Done(T["Saved"]);
        _original = FormDraft<TModel>.Serialize(Model);
        _isRestored = false;
        await (goesOn ? Next : Saved).InvokeAsync();
        if (goesOn)
            await Browser.InvokeVoidAsync("kefu.form.focusFirst", Key);
    }

    private async Task<bool> ValidateAsync()
    {
        // A text that is no number was never bound: the field itself holds that message.
        _messages.Clear();
        var errors = await Validator.GetErrorsAsync(Model);
        var fields = errors.Select(error => new FieldError(error.ErrorMessage ?? T["Error:Invalid"], error.MemberNames.ToList())).ToList();
        if (fields.Count == 0 && !_context.GetValidationMessages().Any())
            return true;

        await ShowInvalidAsync(new PageError(PageErrorKind.Invalid, T["Error:Invalid"], fields));
        return false;
    }

    private async Task AnswerAsync(Exception exception, bool goesOn)
    {
        var error = Feedback.Describe(exception);
        if (Feedback.LeaveIfSignedOut(error))
            return;
        if (error.Kind == PageErrorKind.Stale && Reload is not null)
            await ResolveStaleAsync(goesOn);
        else
            await ShowInvalidAsync(error);
    }

    private async Task ShowInvalidAsync(PageError error)
    {
        var elsewhere = new List<FieldError>();
        foreach (var field in error.Fields)
        {
            var places = field.Members.Select(member => FieldPath.Find(Model, member))
                .OfType<FieldIdentifier>().Where(_labels.ContainsKey).ToList();
            if (places.Count == 0)
                elsewhere.Add(field);
            places.ForEach(place => _messages.Add(place, field.Message));
        }

        _error = error with { Fields = elsewhere };
        _context.NotifyValidationStateChanged();
        StateHasChanged();
        await Task.Yield();
        await Browser.InvokeVoidAsync("kefu.form.focusInvalid", Key);
    }

    private async Task ResolveStaleAsync(bool goesOn)
    {
        var stored = await Reload!();
        var comparison = new StaleComparison<TModel>(FormDraft<TModel>.Deserialize(_original)!, stored, Model, Labels());
        var parameters = new DialogParameters<StaleDialog> { { dialog => dialog.Rows, comparison.Rows } };
        var options = new DialogOptions { MaxWidth = MaxWidth.Medium, FullWidth = true };
        var dialog = await Dialogs.ShowAsync<StaleDialog>(T["StaleTitle"], parameters, options);
        if (await dialog.Result is { Canceled: true } or null)
        {
            _error = new PageError(PageErrorKind.Stale, T["Error:Stale"], []);
            return;
        }

        comparison.Merge();
        _original = FormDraft<TModel>.Serialize(stored);
        await _draft.SaveAsync(Model);
        _isSaving = false;
        await SaveAsync(goesOn);
    }

    private Dictionary<string, string> Labels() => _labels
        .Where(pair => ReferenceEquals(pair.Key.Model, Model))
        .ToDictionary(pair => pair.Key.FieldName, pair => pair.Value);
}
