using System.Runtime.CompilerServices;
using Kefu.Platform.Blazor.Dialogs;
using Kefu.Platform.Blazor.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Kefu.Platform.Blazor.Calling;

/// <summary>
/// What every page and component of a module derives from. It calls application services by <c>Call</c>, answers failures
/// in one way and gives texts from <see cref="LocalizationResource"/>.
/// </summary>
public abstract class PlatformComponentBase : ComponentBase
{
    private IStringLocalizer? _texts;

    [Inject] private ServiceCaller Caller { get; set; } = null!;
    [Inject] private IStringLocalizerFactory LocalizerFactory { get; set; } = null!;
    [Inject] private CircuitSession Session { get; set; } = null!;

    /// <summary>Shows messages and asks for confirmation.</summary>
    [Inject] protected Feedback Feedback { get; set; } = null!;

    /// <summary>Moves to other pages.</summary>
    [Inject] protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>The resource that <see cref="L"/> reads; a module's own base sets it once.</summary>
    protected virtual Type LocalizationResource => typeof(PlatformUiResource);

    /// <summary>Texts of <see cref="LocalizationResource"/> in the language of the page.</summary>
    protected IStringLocalizer L => _texts ??= LocalizerFactory.Create(LocalizationResource);

    /// <summary>The signed-in person's id.</summary>
    protected Guid? CurrentUserId => Session.UserId;

    /// <summary>
    /// Calls a service and returns its answer: <c>await Call((ICustomerAppService s) => s.GetAsync(id))</c>. The call has its own
    /// scope and unit of work, which is transactional unless the method's name begins with <c>Get</c>. What it throws
    /// reaches the caller: lists, forms and record pages answer it themselves, other code wraps the call in <see cref="Run"/>.
    /// </summary>
    protected Task<TResult> Call<TService, TResult>(
        Func<TService, Task<TResult>> call,
        [CallerArgumentExpression(nameof(call))] string source = "")
        where TService : notnull =>
        Caller.Call(call, CalledMethod.NeedsTransaction(source));

    /// <summary>Calls a service that answers nothing: <c>await Call&lt;ICustomerAppService&gt;(s => s.DeleteAsync(id))</c>.</summary>
    protected Task Call<TService>(
        Func<TService, Task> call,
        [CallerArgumentExpression(nameof(call))] string source = "")
        where TService : notnull =>
        Caller.Call<TService, bool>(
            async service =>
            {
                await call(service);
                return true;
            },
            CalledMethod.NeedsTransaction(source));

    /// <summary>Runs an action of a page and shows what went wrong. True if nothing did.</summary>
    protected Task<bool> Run(Func<Task> action) => Feedback.RunAsync(action);

    /// <summary>True if the person holds the permission here and now.</summary>
    protected async Task<bool> Can(string permission)
    {
        var result = await Call((IAuthorizationService s) => s.AuthorizeAsync(Session.User, null, permission), "s => s.Get");
        return result.Succeeded;
    }
}
