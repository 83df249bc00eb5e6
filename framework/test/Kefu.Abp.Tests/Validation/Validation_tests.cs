using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Application;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Volo.Abp.Validation;

public class Validation_tests : AbpIntegratedTest<Validation_tests.TestModule>
{
    private IOrderAppService Orders => GetRequiredService<IOrderAppService>();

    [Fact]
    public async Task A_valid_input_reaches_the_service()
        => (await Orders.PlaceAsync(ValidOrder())).ShouldBe("placed");

    [Fact]
    public async Task Every_error_is_listed_with_its_member()
    {
        var errors = await ErrorsOfAsync(new OrderInput { Customer = "", Count = 0 });

        errors.ShouldBe(["Customer", "Count"], ignoreOrder: true);
    }

    [Fact]
    public async Task Nested_objects_and_the_items_of_collections_are_looked_into()
    {
        var order = ValidOrder();
        order.Address = new AddressInput { Street = null };
        order.Lines = [new LineInput { Article = "A" }, new LineInput { Article = "much too long" }];

        (await ErrorsOfAsync(order)).ShouldBe(["Address.Street", "Lines[1].Article"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_declared_never_to_be_null_must_be_there()
    {
        var order = ValidOrder();
        order.Lines = null!;
        order.Note = null!;
        (await ErrorsOfAsync(order)).ShouldBe(["Lines", "Note"], ignoreOrder: true);

        order = ValidOrder();
        order.Lines = [new LineInput(), null!];
        order.Marks = [null];
        order.Note = "";
        (await ErrorsOfAsync(order)).ShouldBe(["Lines[1]"]);
    }

    [Fact]
    public async Task An_object_may_validate_itself_once_its_fields_are_sound()
    {
        var order = ValidOrder();
        order.Customer = "nobody";

        (await ErrorsOfAsync(order)).ShouldBe(["Customer", "Count"]);
    }

    [Fact]
    public async Task A_missing_input_is_an_error()
        => (await Should.ThrowAsync<AbpValidationException>(() => Orders.PlaceAsync(null!))).ValidationErrors.Single().MemberNames.ShouldBe(["input"]);

    [Fact]
    public async Task A_parameter_has_attributes_of_its_own()
        => (await Should.ThrowAsync<AbpValidationException>(() => Orders.FindAsync("much too long"))).ValidationErrors.Single().MemberNames.ShouldBe(["number"]);

    [Fact]
    public async Task What_is_optional_may_be_missing()
        => (await Orders.SearchAsync(null)).ShouldBe("searched");

    [Fact]
    public async Task Validation_can_be_switched_off_for_a_method_and_a_property()
    {
        (await Orders.PlaceUncheckedAsync(new OrderInput())).ShouldBe("placed");
        var order = ValidOrder();
        order.Raw = new AddressInput();
        (await Orders.PlaceAsync(order)).ShouldBe("placed");
    }

    [Fact]
    public async Task Asking_for_too_many_rows_is_an_error()
        => (await Should.ThrowAsync<AbpValidationException>(() => Orders.GetListAsync(new PagedResultRequestDto { MaxResultCount = 1001 })))
            .ValidationErrors.Single().MemberNames.ShouldBe(["MaxResultCount"]);

    [Theory]
    [InlineData("zh-Hans", "“Article”不能超过 5 个字符。")]
    [InlineData("en", "The field Article must be a string with a maximum length of 5.")]
    public async Task Messages_are_in_the_users_language(string culture, string expected)
    {
        using var _ = CultureHelper.Use(culture);
        var order = ValidOrder();
        order.Lines = [new LineInput { Article = "much too long" }];

        var refusal = await Should.ThrowAsync<AbpValidationException>(() => Orders.PlaceAsync(order));

        refusal.ValidationErrors.Single().ErrorMessage.ShouldBe(expected);
    }

    [Fact]
    public async Task An_object_can_be_validated_without_a_call()
    {
        var validator = GetRequiredService<IObjectValidator>();

        (await validator.GetErrorsAsync(ValidOrder())).ShouldBeEmpty();
        await Should.ThrowAsync<AbpValidationException>(() => validator.ValidateAsync(new OrderInput()));
        (await validator.GetErrorsAsync(null, allowNull: true)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_circle_of_objects_comes_to_an_end()
    {
        var knot = new Knot();
        knot.Next = knot;

        (await GetRequiredService<IObjectValidator>().GetErrorsAsync(knot)).ShouldNotBeEmpty();
    }

    private async Task<List<string>> ErrorsOfAsync(OrderInput order)
        => (await Should.ThrowAsync<AbpValidationException>(() => Orders.PlaceAsync(order))).ValidationErrors.SelectMany(error => error.MemberNames).ToList();

    private static OrderInput ValidOrder() => new() { Customer = "Wang", Count = 2 };

    public class OrderInput : IValidatableObject
    {
        [Required]
        public string? Customer { get; set; }

        [Range(1, 10)]
        public int Count { get; set; }

        public AddressInput? Address { get; set; }

        public List<LineInput> Lines { get; set; } = [];

        public List<string?> Marks { get; set; } = [];

        public string Note { get; set; } = "";

        [DisableValidation]
        public AddressInput? Raw { get; set; }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (Customer == "nobody")
            {
                yield return new ValidationResult("Nobody orders nothing.", [nameof(Customer), nameof(Count)]);
            }
        }
    }

    public class AddressInput
    {
        [Required]
        public string? Street { get; set; }
    }

    public class LineInput
    {
        [StringLength(5)]
        public string? Article { get; set; }
    }

    public class Knot
    {
        public Knot? Next { get; set; }

        [Required]
        public string? Name { get; set; }
    }

    public interface IOrderAppService : IApplicationService
    {
        Task<string> PlaceAsync(OrderInput input);

        Task<string> PlaceUncheckedAsync(OrderInput input);

        Task<string> FindAsync(string number);

        Task<string> SearchAsync(OrderInput? filter);

        Task<string> GetListAsync(PagedResultRequestDto input);
    }

    public class OrderAppService : ApplicationService, IOrderAppService
    {
        public Task<string> PlaceAsync(OrderInput input) => Task.FromResult("placed");

        [DisableValidation]
        public Task<string> PlaceUncheckedAsync(OrderInput input) => Task.FromResult("placed");

        public Task<string> FindAsync([StringLength(5)] string number) => Task.FromResult("found");

        public Task<string> SearchAsync(OrderInput? filter) => Task.FromResult("searched");

        public Task<string> GetListAsync(PagedResultRequestDto input) => Task.FromResult("listed");
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpDddApplicationModule))]
    public class TestModule : AbpModule;
}
