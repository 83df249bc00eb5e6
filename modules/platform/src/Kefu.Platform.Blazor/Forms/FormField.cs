using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Kefu.Platform.Blazor.Forms;

/// <summary>
/// Base of the fields of a <see cref="RecordForm{TModel}"/>. Label, hint and message belong together for those who hear the
/// page; whether the field must be filled and how long it may be is read from the attributes of the bound property.
/// </summary>
public abstract class FormField<TValue> : InputBase<TValue>
{
    [CascadingParameter] internal IFormFields? Form { get; set; }

    /// <summary>What is asked for.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>A line below the field.</summary>
    [Parameter] public string? Hint { get; set; }

    /// <summary>How many of the form's twelve columns it takes on a wide screen.</summary>
    [Parameter] public int Span { get; set; } = 6;

    /// <summary>Shows the value without letting it be changed.</summary>
    [Parameter] public bool ReadOnly { get; set; }

    /// <summary>Puts the cursor here when the form opens.</summary>
    [Parameter] public bool AutoFocus { get; set; }

    /// <summary>Overrides what the attributes of the property say.</summary>
    [Parameter] public bool? Required { get; set; }

    /// <summary>The member as errors from the server name it; the draft finds the field by it.</summary>
    protected string Name => FieldIdentifier.FieldName;

    /// <summary>The id of the input.</summary>
    protected string InputId { get; private set; } = "";

    /// <summary>True if the field must be filled.</summary>
    protected bool IsRequired { get; private set; }

    /// <summary>The longest text the field takes.</summary>
    protected int? MaxLength { get; private set; }

    /// <summary>The first message about this field.</summary>
    protected string? Error => EditContext.GetValidationMessages(FieldIdentifier).FirstOrDefault();

    /// <summary>The ids of hint and message, for <c>aria-describedby</c>.</summary>
    protected string? DescribedBy => Error is not null ? InputId + "-error" : Hint is not null ? InputId + "-hint" : null;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        var member = Member();
        InputId = $"f-{FieldIdentifier.Model.GetHashCode():x}-{Name}";
        IsRequired = Required ?? member?.GetCustomAttribute<RequiredAttribute>() is not null;
        MaxLength = member?.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? member?.GetCustomAttribute<MaxLengthAttribute>()?.Length;
        Form?.Register(FieldIdentifier, Label);
    }

    /// <summary>Draws label, hint and message round the input.</summary>
    protected RenderFragment Frame(RenderFragment input) => builder =>
    {
        builder.OpenComponent<FieldFrame>(0);
        builder.AddComponentParameter(1, nameof(FieldFrame.InputId), InputId);
        builder.AddComponentParameter(2, nameof(FieldFrame.Label), Label);
        builder.AddComponentParameter(3, nameof(FieldFrame.Hint), Hint);
        builder.AddComponentParameter(4, nameof(FieldFrame.Error), Error);
        builder.AddComponentParameter(5, nameof(FieldFrame.Required), IsRequired);
        builder.AddComponentParameter(6, nameof(FieldFrame.Span), Span);
        builder.AddComponentParameter(7, nameof(FieldFrame.ChildContent), input);
        builder.CloseComponent();
    };

    private MemberInfo? Member() => (ValueExpression as Expression<Func<TValue>>)?.Body is MemberExpression body ? body.Member : null;
}
