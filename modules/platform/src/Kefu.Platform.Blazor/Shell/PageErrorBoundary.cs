using Kefu.Platform.Blazor.Calling;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kefu.Platform.Blazor.Shell;

/// <summary>Keeps a page that fails from taking the shell with it. The person reads a reference, the log has the rest under it.</summary>
public sealed class PageErrorBoundary : ErrorBoundaryBase
{
    private PageError? _error;

    [Inject] private PageErrors Errors { get; set; } = null!;

    /// <inheritdoc />
    protected override Task OnErrorAsync(Exception exception)
    {
        _error = Errors.Describe(exception);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null || _error is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<ErrorPanel>(1);
        builder.AddComponentParameter(2, nameof(ErrorPanel.Error), _error);
        builder.AddComponentParameter(3, nameof(ErrorPanel.OnRetry), EventCallback.Factory.Create(this, Recover));
        builder.CloseComponent();
    }
}
